import { isLocalized } from './weave.ts'
import { CONTENT_KINDS } from './files.ts'
import type { LoadedContent, Loaded } from './load.ts'
import { unequalNumbers } from '#features/translation/unequalNumbers.ts'
import type { ContentProblem } from './problem.ts'
import { walk } from './walk.ts'
import { bannedWords } from './wording.ts'
import { ADDRESSES, pageAt } from '#collections/addresses.ts'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { inline, wrongMarks } from '#collections/shared/inline.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Refuse = (path: string, reason: string) => void

/** Where rich text holds words for readers; the rest are names of blocks and languages. */
const WORDS = /(^|\.)(text|title|items\.\d+|when|event|caption|term|head\.\d+|rows\.\d+\.\d+)$/

/** The languages in which the part of a file at `path` is published. */
function publishedAt(data: object, path: string): readonly Locale[] {
  const whole = data as { publish?: Locale[]; procedures?: { publish: Locale[] }[] }
  const inner = /^procedures\.(\d+)/.exec(path)?.[1]
  return (inner === undefined ? whole.publish : whole.procedures?.[Number(inner)]?.publish) ?? LOCALES
}

/** One text: marks closed, Chinese tidy, no forbidden word, links to pages that exist. */
function one(text: string, path: string, locale: string, content: LoadedContent, say: Refuse): void {
  for (const mark of wrongMarks(text)) say(path, `the mark ${mark} is not closed or leads nowhere safe`)
  const tidy = locale === 'zh' ? tidyChinese(text) : text
  if (tidy !== text) say(path, `write: ${tidy}`)
  for (const reason of bannedWords(text)) say(path, reason)
  for (const mark of inline(text)) {
    if (mark.type === 'link' && !leads(mark.to, content)) say(path, `links to ${mark.to}, which is not there`)
  }
}

/** The words of one language, by their path: a plain text is one, rich text has many. */
function wordsOf(value: unknown): Map<string, string> {
  if (typeof value === 'string') return new Map([['', value]])
  const words = new Map<string, string>()
  walk(value, (inner, path) => {
    if (typeof inner === 'string' && WORDS.test(path)) words.set(path, inner)
  })
  return words
}

/** Both languages say the same: as many blocks, and the same numbers in each. */
function parallel(zh: Map<string, string>, en: Map<string, string>, path: string, say: Refuse): void {
  const missing = [...zh.keys()].find((key) => !en.has(key)) ?? [...en.keys()].find((key) => !zh.has(key))
  if (missing !== undefined) say(path, `is built differently in the two languages, at ${missing}`)
  for (const [key, text] of zh) {
    const { zh: left, en: right } = unequalNumbers(text, en.get(key) ?? '')
    const at = [path, key].filter(Boolean).join('.')
    if (en.has(key) && left.length > 0) say(at, `says ${left.join(', ')} in Chinese only`)
    if (en.has(key) && right.length > 0) say(at, `says ${right.join(', ')} in English only`)
  }
}

/** Everything wrong with the texts of one file. */
export function texts({ file, data }: Loaded<object>, content: LoadedContent): ContentProblem[] {
  const problems: ContentProblem[] = []
  const say: Refuse = (path, reason) => problems.push({ file, path, reason })
  walk(data, (value, path) => {
    if (!isLocalized(value)) return
    for (const locale of publishedAt(data, path)) {
      if (value[locale] === undefined) say(path, `has no text in ${locale}, but is published in it`)
    }
    const words = { zh: wordsOf(value.zh), en: wordsOf(value.en) }
    for (const locale of LOCALES) {
      for (const [key, text] of words[locale])
        one(text, [path, locale, key].filter(Boolean).join('.'), locale, content, say)
    }
    // A name is not a statement: 3香港 is 3HK.
    if (path !== 'name' && value.zh !== undefined && value.en !== undefined) parallel(words.zh, words.en, path, say)
  })
  return problems
}

/** Whether a link inside the guide leads to a page that the content makes. */
function leads(to: string, content: LoadedContent): boolean {
  if (!to.startsWith('/')) return true
  const page = pageAt(to.split('#')[0] ?? '')
  if (!page) return false
  if (page.kind === 'procedure') {
    const carrier = content.carriers.find(({ data }) => data.slug === page.carrier)
    return carrier?.data.procedures.some((each) => each.task === page.task) ?? false
  }
  const kind = CONTENT_KINDS.find((each) => ADDRESSES[each].page === page.kind)
  const slug = Object.values(page)[1]
  return kind === undefined || content[kind].some(({ data }) => data.slug === slug)
}
