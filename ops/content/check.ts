import { CONTENT_KINDS } from './files.ts'
import { canonical, type LoadedContent, type Loaded } from './load.ts'
import { wrongHotline } from './phone.ts'
import type { ContentProblem } from './problem.ts'
import { texts } from './texts.ts'
import { walk } from './walk.ts'
import { isStored } from '#collections/shared/stored.ts'

type File = Loaded<object & { sources?: { key: string }[] }>

/** Everything that `content:check` finds beyond the shape of the files. */
export function check(content: LoadedContent): ContentProblem[] {
  const files: File[] = [
    ...CONTENT_KINDS.flatMap((kind): File[] => [...content[kind]]),
    ...(content.site ? [content.site] : []),
  ]
  return [...files.flatMap((file) => [...form(file), ...texts(file, content), ...backing(file)]), ...relations(content)]
}

/** The bytes are those that the export would write. */
const form = ({ file, text, data }: File): ContentProblem[] =>
  text === canonical(data)
    ? []
    : [{ file, path: '', reason: 'is not in canonical form; run npm run content:check -- --fix' }]

/** What readers see has a source; every source named is listed, every listed one named. */
function backing({ file, data }: File): ContentProblem[] {
  const problems: ContentProblem[] = []
  const listed = new Set((data.sources ?? []).map(({ key }) => key))
  const named = new Set<string>()
  walk(data, (value, path) => {
    if (!isStored(value) || path === '') return
    const { sources, evidence } = value
    if (!Array.isArray(sources) || sources.some(isStored)) return
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

const has = (files: { data: { slug: string } }[], slug: string): boolean => files.some(({ data }) => data.slug === slug)

/** Countries and related terms exist; hotlines can be right; keys of ways and tasks are used once. */
function relations(content: LoadedContent): ContentProblem[] {
  const problems: ContentProblem[] = []
  const twice = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index)
  for (const { file, data } of content.carriers) {
    if (data.country !== null && !has(content.countries, data.country))
      problems.push({ file, path: 'country', reason: `there is no countries/${data.country}.json` })
    const code = content.countries.find((country) => country.data.slug === data.country)?.data.code ?? null
    data.hotlines.forEach(({ number }, index) => {
      const wrong = wrongHotline(number, code)
      if (wrong !== null) problems.push({ file, path: `hotlines.${index}.number`, reason: `${number} ${wrong}` })
    })
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
