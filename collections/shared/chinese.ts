import { inline, print } from './inline.ts'

const HAN = '\\p{Script=Han}\\u3001-\\u301f\\uff01-\\uff5e“”‘’…—'
const LATIN = 'A-Za-z0-9¥$€£%&@#+'

const BETWEEN = new RegExp(`(?<=[${HAN}])[ \\u00a0]+(?=[${LATIN}])|(?<=[${LATIN}])[ \\u00a0]+(?=[${HAN}])`, 'gu')
const INSIDE = /(?<=\p{Script=Han})[ \u00a0]+(?=\p{Script=Han})/gu

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const AFTER_HAN = /(?<=[\p{Script=Han}“”‘’）】》])[ ]*([,;:?!])[ ]*/gu
const BEFORE_HAN = /(?<=\S)[ ]*([,;?!])[ ]*(?=[\p{Script=Han}])/gu
const STOP = /(?<=\p{Script=Han})\.(?=\s|$|\p{Script=Han})/gu
const BRACKETS = /\(([^()]*\p{Script=Han}[^()]*)\)/gu

const tidy = (text: string): string =>
  text
    .replace(BRACKETS, '（$1）')
    .replace(AFTER_HAN, (_, mark: string) => FULL[mark] ?? mark)
    .replace(BEFORE_HAN, (_, mark: string) => FULL[mark] ?? mark)
    .replace(STOP, '。')
    .replace(BETWEEN, '')
    .replace(INSIDE, '')

const endsHan = new RegExp(`[${HAN}][ \\u00a0]+$`, 'u')
const startsHan = new RegExp(`^[ \\u00a0]+[${HAN}]`, 'u')

/**
 * Chinese as it is stored: no hand-typed space between Han and Latin (the browser sets it by `text-autospace`), full-width
 * punctuation beside Han. Labels, codes and link addresses are left as typed. Doing it twice changes nothing.
 */
export function tidyChinese(text: string): string {
  const marks = inline(text)
  return marks
    .map((mark, index) => {
      if (mark.type !== 'text') return print(mark)
      let words = tidy(mark.text)
      if (index < marks.length - 1 && endsHan.test(words)) words = words.trimEnd()
      if (index > 0 && startsHan.test(words)) words = words.trimStart()
      return words
    })
    .join('')
}
