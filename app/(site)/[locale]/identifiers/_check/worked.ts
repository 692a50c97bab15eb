import { luhnDigit } from '#features/identifiers/luhn.ts'
import { mod97 } from '#features/identifiers/mod97.ts'

/** How a calculation by hand doubles every second digit of an IMEI without check digit, column by column. */
export function sums(digits: string): {
  columns: { digit: string; doubled: string; adds: number }[]
  sum: number
  digit: string
} {
  const columns = [...digits].map((digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : null
    const value = doubled ?? Number(digit)
    return { digit, doubled: doubled === null ? '–' : String(doubled), adds: value > 9 ? value - 9 : value }
  })
  return { columns, sum: columns.reduce((sum, { adds }) => sum + adds, 0), digit: luhnDigit(digits) }
}

/** How a pocket calculator divides a long number by 97: nine digits, then each remainder before the next seven. */
export function pieces(digits: string): { number: string; rest: number }[] {
  const found: { number: string; rest: number }[] = []
  let left = digits
  for (let take = 9; left !== ''; take = 7) {
    const number = `${found.at(-1)?.rest ?? ''}${left.slice(0, take)}`
    found.push({ number, rest: mod97(number) })
    left = left.slice(take)
  }
  return found
}
