import { isBoth, isPiece } from './data.ts'
import { canonical, type Content, type Loaded } from './load.ts'
import type { Problem } from './problem.ts'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { inline, wrongMarks } from '#collections/shared/inline.ts'
import type { Locale } from '#messages/locales.ts'

type File = Loaded<object & { sources?: { key: string }[] }>

/** Everything that `content:check` finds beyond the shape of the files. */
export function check(content: Content): Problem[] {
  const files: File[] = [
    ...content.countries,
    ...content.devices,
    ...content.sections,
    ...content.terms,
    ...content.carriers,
    ...(content.site ? [content.site] : []),
  ]
  return [...files.flatMap((file) => [...form(file), ...words(file, content), ...backing(file)]), ...relations(content)]
}

/** The bytes are those that the export would write. */
const form = ({ file, text, data }: File): Problem[] =>
  text === canonical(data)
    ? []
    : [{ file, path: '', reason: 'is not in canonical form; run npm run content:check -- --fix' }]

/** Walks over every value below `data`, with its path. */
function walk(data: unknown, visit: (value: unknown, path: string) => void, path = ''): void {
  visit(data, path)
  const below = Array.isArray(data) ? data.entries() : isPiece(data) ? Object.entries(data) : []
  for (const [key, value] of below) walk(value, visit, path === '' ? String(key) : `${path}.${key}`)
}

/** Texts: complete in every published language, marks closed, Chinese tidy, links to pages that exist. */
function words({ file, data }: File, content: Content): Problem[] {
  const problems: Problem[] = []
  const say = (path: string, reason: string) => problems.push({ file, path, reason })
  const languages = (path: string): readonly Locale[] => {
    const inner = /^procedures\.(\d+)/.exec(path)?.[1]
    const whole = data as { publish?: Locale[]; procedures?: { publish: Locale[] }[] }
    return (inner === undefined ? whole.publish : whole.procedures?.[Number(inner)]?.publish) ?? ['zh', 'en']
  }
  const one = (text: string, path: string, chinese: boolean) => {
    for (const mark of wrongMarks(text)) say(path, `the mark ${mark} is not closed or leads nowhere safe`)
    const tidy = chinese ? tidyChinese(text) : text
    if (tidy !== text) say(path, `write: ${tidy}`)
    for (const mark of inline(text))
      if (mark.type === 'link' && !leads(mark.to, content)) say(path, `links to ${mark.to}, which is not there`)
  }
  walk(data, (value, path) => {
    if (!isBoth(value)) return
    for (const locale of languages(path))
      if (value[locale] === undefined) say(path, `has no text in ${locale}, but is published in it`)
    for (const [locale, text] of Object.entries(value)) {
      if (typeof text === 'string') one(text, `${path}.${locale}`, locale === 'zh')
      else
        walk(
          text,
          (inner, at) =>
            typeof inner === 'string' &&
            /(^|\.)(text|title|items\.\d+|when|event|caption|term|head\.\d+|rows\.\d+\.\d+)$/.test(at) &&
            one(inner, `${path}.${locale}.${at}`, locale === 'zh'),
        )
    }
  })
  return problems
}

const has = (files: { data: { slug: string } }[], slug: string | undefined): boolean =>
  files.some(({ data }) => data.slug === slug)

/** Whether a link inside the guide leads to a page that the content makes. */
function leads(to: string, content: Content): boolean {
  if (!to.startsWith('/')) return true
  const [kind, slug, task] = to.slice(1).split('#')[0]?.split('/') ?? []
  if (slug === undefined)
    return ['', 'guide', 'carriers', 'countries', 'devices', 'terms', 'about'].includes(kind ?? '')
  if (kind === 'guide') return has(content.sections, slug)
  if (kind === 'countries') return has(content.countries, slug)
  if (kind === 'devices') return has(content.devices, slug)
  if (kind === 'terms') return has(content.terms, slug)
  if (kind !== 'carriers' || !has(content.carriers, slug)) return false
  return (
    task === undefined ||
    content.carriers.some(({ data }) => data.slug === slug && data.procedures.some((each) => each.task === task))
  )
}

/** What readers see has a source; every source named is listed, every listed one named. */
function backing({ file, data }: File): Problem[] {
  const problems: Problem[] = []
  const listed = new Set((data.sources ?? []).map(({ key }) => key))
  const named = new Set<string>()
  walk(data, (value, path) => {
    if (!isPiece(value) || path === '') return
    const { sources, evidence } = value
    if (!Array.isArray(sources) || sources.some(isPiece)) return
    for (const key of sources as string[]) {
      named.add(key)
      if (!listed.has(key))
        problems.push({ file, path, reason: `names the source “${key}”, which the file does not list` })
    }
    if (typeof evidence === 'string' && evidence !== 'unverified' && sources.length === 0) {
      problems.push({ file, path, reason: `has evidence “${evidence}” but no source` })
    }
  })
  const whole = file.startsWith('sections/') || file.startsWith('terms/')
  for (const key of listed)
    if (!named.has(key) && !whole) problems.push({ file, path: `sources.${key}`, reason: 'backs nothing in this file' })
  return problems
}

/** Countries and related terms exist; keys of ways and tasks are used once. */
function relations(content: Content): Problem[] {
  const problems: Problem[] = []
  const twice = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index)
  for (const { file, data } of content.carriers) {
    if (data.country !== null && !has(content.countries, data.country))
      problems.push({ file, path: 'country', reason: `there is no countries/${data.country}.json` })
    for (const task of twice(data.procedures.map((each) => each.task)))
      problems.push({ file, path: 'procedures', reason: `has the task ${task} twice` })
    data.procedures.forEach((procedure, index) => {
      for (const key of twice(procedure.ways.map((way) => way.key)))
        problems.push({ file, path: `procedures.${index}.ways`, reason: `has the key ${key} twice` })
    })
  }
  for (const { file, data } of content.terms) {
    for (const slug of data.see)
      if (!has(content.terms, slug)) problems.push({ file, path: 'see', reason: `there is no terms/${slug}.json` })
  }
  for (const number of twice(content.sections.map(({ data }) => String(data.number)))) {
    problems.push({ file: 'sections', path: 'number', reason: `${number} is used twice` })
  }
  return problems
}
