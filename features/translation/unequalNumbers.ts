import { inline } from '#collections/shared/inline.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** What carries meaning: everything but the labels of buttons and the addresses of links, which may differ. */
const spoken = (text: string): string =>
  inline(text)
    .map((mark) => (mark.type === 'label' ? ' ' : mark.text))
    .join('')

/** Digits that are part of a name and say nothing. */
const NAMES = /(?<![A-Za-z0-9])(O2|3HK|1NCE|1O1O|M1|M2M|[2-6]G)(?![A-Za-z0-9])/gi

/** Numbers written in digits; groups of thousands count as one number, 万 as ten thousand, leading zeros of times and dates do not count. */
function digits(text: string): Set<string> {
  const joined = text
    .replace(/(?<=\d)[,\u202f\u00a0](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[\s-](?=\d{2,}(?:[\s-]\d{2,})+)/g, '')
  const whole = joined.replace(/(\d+(?:\.\d+)?)万/g, (_, number: string) => String(Number(number) * 10_000))
  return new Set(
    [...whole.replace(NAMES, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number.replace(/^0+(?=\d)/, '')),
  )
}

function english(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const month = MONTHS.findIndex(
      (name) => name === word || (word.length >= 3 && word === name.slice(0, 3)) || word === 'sept',
    )
    if (month >= 0) found.add(String(word === 'sept' ? 9 : month + 1))
    if (ENGLISH.includes(word)) found.add(String(ENGLISH.indexOf(word)))
    if (word !== '' && ORDINALS.includes(word)) found.add(String(ORDINALS.indexOf(word)))
    if (word === 'once' || word === 'a' || word === 'an') found.add('1')
    if (word === 'twice' || word === 'both') found.add('2')
  }
  return found
}

function chinese(text: string): Set<string> {
  const found = new Set<string>()
  for (const [numeral] of text.matchAll(/十[一二]|[零一二三四五六七八九十]/g))
    found.add(String(CHINESE.indexOf(numeral)))
  if (/[两双]/.test(text)) found.add('2')
  if (/半/.test(text)) found.add('0.5')
  return found
}

const without = (a: Set<string>, ...others: Set<string>[]): string[] =>
  [...a].filter((number) => !others.some((other) => other.has(number)))

/**
 * Numbers that one language states and the other does not, of a text in both: a fee, a span of days or a phone number must
 * stand in each. A small number may be a word in one and digits in the other.
 */
export function unequalNumbers(zh: string, en: string): { zh: string[]; en: string[] } {
  const [a, b] = [spoken(zh), spoken(en)]
  return { zh: without(digits(a), digits(b), english(b)), en: without(digits(b), digits(a), chinese(a)) }
}
