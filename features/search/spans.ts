import { nicknameKeys } from './concepts.ts'
import type { Atom } from './tokens.ts'

/** A stretch of atoms. */
export type Span = { from: number; to: number; key: string; text: string }

/** Longer names than that there are none. */
const LONGEST_NAME = 14

/** The text from the first of some atoms to the last. */
export const glued = (text: string, atoms: Atom[]): string =>
  atoms.length === 0 ? '' : text.slice(atoms[0]?.from ?? 0, atoms.at(-1)?.to ?? 0)

/** Every stretch of atoms that could be a name. */
export function spans(text: string, all: Atom[]): Span[] {
  const found: Span[] = []
  for (let from = 0; from < all.length; from += 1)
    for (let to = from + 1; to <= Math.min(all.length, from + LONGEST_NAME); to += 1) {
      const part = all.slice(from, to)
      found.push({ from, to, key: part.map((atom) => atom.text).join(''), text: glued(text, part) })
    }
  return found
}

/** Fewer digits are no number with a prefix, and what is left without it must still be one. */
const SHORTEST_PREFIXED_NUMBER = 7
const SHORTEST_NUMBER = 5
/** As in 00852; shorter ones are two zeros and one digit, or a country code whose plus was not typed. */
const LONGEST_DIAL_PREFIX = 5

const withoutDialPrefix = (number: string): string[] =>
  Array.from({ length: LONGEST_DIAL_PREFIX }, (_, index) => number.slice(index + 1)).filter(
    (rest) => rest.length >= SHORTEST_NUMBER,
  )

/** Other keys a span may have in the index: by nickname, without “and”, without the prefixes that are dialed abroad. */
export function otherKeys({ key, text }: Span): string[] {
  const keys = [...nicknameKeys(key)]
  if (/\band\b/.test(text)) keys.push(text.replace(/\band\b/g, '').replace(/[^\p{L}\p{N}]/gu, ''))
  if (/^\d+$/.test(key) && key.length >= SHORTEST_PREFIXED_NUMBER) keys.push(...withoutDialPrefix(key))
  return keys
}
