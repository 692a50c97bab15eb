import { plainText, wrongMarks } from '#collections/shared/inline.ts'
import { unequalNumbers } from './unequalNumbers.ts'
import type { Say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

/** What is worth a second look in a translation; it stops nothing. */
export type TranslationWarning = { kind: 'identical' | 'script' | 'numbers' | 'marks'; says: Say }

const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /[\p{Script=Latin}]{2,}/gu

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Without what may stand in any language: labels of buttons, what is typed, and what is quoted in brackets. */
const prose = (text: string): string =>
  plainText(text.replace(/\[\[[^\]]*\]\]|`[^`]*`/g, ' ')).replace(/[（(“「『][^）)”」』]*[）)”」』]/g, ' ')

/** English that is mostly Chinese, or Chinese without a Chinese character in several words. */
function isOtherScript(text: string, locale: Locale): boolean {
  const words = prose(text)
  const [han, latin] = [count(words, HAN), count(words, LATIN_WORD)]
  return locale === 'en' ? han > 1 && han > latin : han === 0 && latin > 3
}

const SCRIPT: Record<Locale, Say> = {
  zh: { zh: '看起来不是中文。', en: 'This does not look like Chinese.' },
  en: { zh: '看起来不是英文。', en: 'This does not look like English.' },
}

/** What differs, or does not, between a text and its translation that should not, or should. Nothing where either is empty. */
export function warningsOf(texts: Record<Locale, string>, locale: Locale): TranslationWarning[] {
  const [zh, en] = [texts.zh.trim(), texts.en.trim()]
  const own = texts[locale].trim()
  if (own === '') return []
  const found: TranslationWarning[] = []
  const marks = wrongMarks(own)
  if (marks.length > 0)
    found.push({
      kind: 'marks',
      says: {
        zh: `标记没有成对，或链接地址不对：${marks.join(' ')}`,
        en: `A mark is not closed, or a link leads nowhere safe: ${marks.join(' ')}`,
      },
    })
  if (isOtherScript(own, locale)) found.push({ kind: 'script', says: SCRIPT[locale] })
  if (zh === '' || en === '') return found
  const isProse = count(prose(own), HAN) + count(prose(own), LATIN_WORD) > 3
  if (zh === en && isProse && !found.some(({ kind }) => kind === 'script'))
    found.push({ kind: 'identical', says: { zh: '两种语言一模一样。', en: 'Both languages say the very same.' } })
  const numbers = unequalNumbers(zh, en)
  if (zh !== en && numbers.zh.length + numbers.en.length > 0) {
    const [a, b] = [numbers.zh.join('、') || '—', numbers.en.join(', ') || '—']
    found.push({
      kind: 'numbers',
      says: {
        zh: `数字不一样：只在中文里${a}，只在英文里${b}。`,
        en: `Numbers differ: in Chinese only ${a}; in English only ${b}.`,
      },
    })
  }
  return found
}
