import { isBoth } from './data.ts'
import type { Content, Loaded } from './load.ts'
import { unequalNumbers } from './parity.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'
import { bannedWords } from './wording.ts'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { inline, wrongMarks } from '#collections/shared/inline.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Say = (path: string, reason: string) => void

/** Where rich text holds words for readers; the rest are names of blocks and languages. */
const WORDS = /(^|\.)(text|title|items\.\d+|when|event|caption|term|head\.\d+|rows\.\d+\.\d+)$/

/** The languages in which the part of a file at `path` is published. */
function publishedAt(data: object, path: string): readonly Locale[] {
  const whole = data as { publish?: Locale[]; procedures?: { publish: Locale[] }[] }
  const inner = /^procedures\.(\d+)/.exec(path)?.[1]
  return (inner === undefined ? whole.publish : whole.procedures?.[Number(inner)]?.publish) ?? LOCALES
}

/** One text: marks closed, Chinese tidy, no forbidden word, links to pages that exist. */
function one(text: string, path: string, locale: string, content: Content, say: Say): void {
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
function parallel(zh: Map<string, string>, en: Map<string, string>, path: string, say: Say): void {
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
export function texts({ file, data }: Loaded<object>, content: Content): Problem[] {
  const problems: Problem[] = []
  const say: Say = (path, reason) => problems.push({ file, path, reason })
  walk(data, (value, path) => {
    if (!isBoth(value)) return
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

const FIXED = ['', 'guide', 'carriers', 'countries', 'devices', 'terms', 'about']

/** Whether a link inside the guide leads to a page that the content makes. */
function leads(to: string, content: Content): boolean {
  if (!to.startsWith('/')) return true
  const has = (files: { data: { slug: string } }[]): boolean => files.some(({ data }) => data.slug === slug)
  const [kind = '', slug, task] = to.slice(1).split('#')[0]?.split('/') ?? []
  if (slug === undefined) return FIXED.includes(kind)
  if (kind === 'guide') return has(content.sections)
  if (kind === 'countries') return has(content.countries)
  if (kind === 'devices') return has(content.devices)
  if (kind === 'terms') return has(content.terms)
  const carrier = kind === 'carriers' ? content.carriers.find(({ data }) => data.slug === slug) : undefined
  return carrier !== undefined && (task === undefined || carrier.data.procedures.some((each) => each.task === task))
}
