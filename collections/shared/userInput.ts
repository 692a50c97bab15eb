/** Controls but tab and line feed, halves of characters, and marks that turn the direction of what follows. */
const UNSEEN = /[^\P{C}\t\n\p{Cf}\p{Co}\p{Cn}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What someone typed into a form, as it can be kept and shown: without what nobody sees, with plain line ends, trimmed. */
export const typed = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC').trim()

/** How many characters a person would count, whatever they take in memory. */
export const characters = (text: string): number => [...text].length

/** A field that no person sees; programs that fill in whatever there is fill it in too. */
export const TRAP = 'website'

/** Whether a form came from such a program. */
export const isTrap = (fields: URLSearchParams): boolean => fields.getAll(TRAP).some((value) => value.trim() !== '')
