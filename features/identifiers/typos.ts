/** What may have been meant: the whole number, where it differs (from 0), and in how many digits. */
export type Typo = { text: string; at: number; length: 1 | 2 }

/**
 * Every number that holds and is one slip away: first two neighbours swapped, then one digit wrong. Which of them was
 * meant nobody can know from the number alone.
 */
export function typos(digits: string, holds: (digits: string) => boolean): Typo[] {
  const found: Typo[] = []
  const attempt = (at: number, put: string) => {
    const text = digits.slice(0, at) + put + digits.slice(at + put.length)
    if (text !== digits && holds(text)) found.push({ text, at, length: put.length as 1 | 2 })
  }
  for (let at = 0; at < digits.length - 1; at++) attempt(at, `${digits[at + 1]}${digits[at]}`)
  for (let at = 0; at < digits.length; at++) for (let digit = 0; digit < 10; digit++) attempt(at, String(digit))
  return found
}
