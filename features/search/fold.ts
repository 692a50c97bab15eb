import { Converter } from 'opencc-js/t2cn'

const fromTraditional = Converter({ from: 't', to: 'cn' })
const fromJapanese = Converter({ from: 'jp', to: 'cn' })

/** Latin letters that no accent makes, and that people type without. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
}

const HAN = /\p{Script=Han}/u
const HIRAGANA = /[\u3041-\u3096]/
/** Between the code points of hiragana and katakana. */
const KANA_STEP = 0x60

/**
 * Characters of GB 2312, the plain simplified set: Japanese forms among them (欠, 予) mean something else in Chinese and
 * stay as they are.
 */
const plain = ((): Set<string> => {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
})()

function foldHan(char: string): string {
  const simplified = fromTraditional(char)
  return simplified === char && !plain.has(char) ? fromJapanese(char) : simplified
}

function foldChar(char: string): string {
  const wide = char.normalize('NFKC').toLowerCase()
  if (HAN.test(wide)) return [...wide].map(foldHan).join('')
  if (HIRAGANA.test(wide)) return String.fromCodePoint((wide.codePointAt(0) ?? 0) + KANA_STEP)
  if (/[\p{C}\p{M}]/u.test(wide)) return /[\u3099\u309a]/.test(wide) ? wide : /\s/.test(wide) ? ' ' : ''
  return [...wide.normalize('NFD').replace(/\p{M}/gu, (mark) => (/[\u3099\u309a]/.test(mark) ? mark : ''))]
    .map((each) => LETTERS[each] ?? each)
    .join('')
    .normalize('NFC')
}

/** More than any text of ours has; what strangers type beyond that is not kept. */
const MOST_KNOWN = 20_000

const known = new Map<string, string>()

function folding(char: string): string {
  const found = known.get(char)
  if (found !== undefined) return found
  const made = foldChar(char)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(char, made)
  return made
}

/** A folded text, and for every code unit of it (and its end) where it stood in the text it was made of. */
export type Folded = { text: string; at: number[] }

/**
 * Makes texts that mean the same look the same: full and half width, case, accents, traditional and Japanese forms of
 * characters, hiragana and katakana. Control characters and what cannot be seen go.
 */
export function folded(text: string): Folded {
  const at: number[] = []
  let out = ''
  let from = 0
  for (const char of text) {
    const next = folding(char)
    // A half-width sound mark belongs to the kana before it.
    if (/^[\u3099\u309a]$/.test(next) && out !== '') out = out.slice(0, -1) + (out.slice(-1) + next).normalize('NFC')
    else out += next
    while (at.length < out.length) at.push(from)
    from += char.length
  }
  at.push(from)
  return { text: out, at }
}

/** The same without the places, for what is only compared. */
export function fold(text: string): string {
  let out = ''
  for (const char of text) out += folding(char)
  return /[\u3099\u309a]/.test(out) ? out.normalize('NFC') : out
}

/** A query's text in simplified characters, if it had traditional ones; null if not. */
export function simplified(text: string): string | null {
  const next = [...text].map((char) => (HAN.test(char) ? fromTraditional(char) : char)).join('')
  return next === text ? null : next
}
