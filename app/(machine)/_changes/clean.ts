/** What XML cannot hold, and no reader can see: control characters, halves of characters, and what is none. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

/** A text without what would make a feed unreadable; tabs and ends of lines stay. */
export const clean = (text: string): string => text.replace(UNSEEN, (each) => (/[\t\n]/.test(each) ? each : ''))
