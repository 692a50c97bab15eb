import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { CONTENT_KINDS, fileOf, type DocumentFile, type ContentKind, type FileOf, type SiteFile } from './files.ts'
import type { ContentProblem } from './problem.ts'
import { TASKS } from '#collections/shared/choices.ts'
import type { SourceEntry } from '#collections/shared/shape.ts'
import { siteFile } from '#collections/site/shape.ts'

/** A file as it was read. */
export type Loaded<T> = { file: string; text: string; data: T }

/** Everything in `content/`, parsed. */
export type LoadedContent = { [Kind in ContentKind]: Loaded<FileOf<Kind>>[] } & {
  site: Loaded<SiteFile> | null
  /** Every source once, by its key. */
  sources: Map<string, { file: string; source: SourceEntry }>
}

/** How a content file is written: the shape's order of keys, two spaces, a newline at the end. */
export const canonical = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** Procedures stand in the order of the tasks, as the export writes them. */
const inOrder = <T>(data: T): T => {
  if (typeof data === 'object' && data !== null && 'procedures' in data && Array.isArray(data.procedures)) {
    data.procedures.sort((a, b) => TASKS.indexOf(a.task) - TASKS.indexOf(b.task))
  }
  return data
}

async function parse<S extends z.ZodType>(
  file: string,
  text: string,
  shape: S,
  problems: ContentProblem[],
): Promise<Loaded<z.infer<S>> | null> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    problems.push({ file, path: '', reason: `is not JSON: ${(error as Error).message}` })
    return null
  }
  const parsed = shape.safeParse(json)
  if (parsed.success) return { file, text, data: inOrder(parsed.data) }
  for (const issue of parsed.error.issues) problems.push({ file, path: issue.path.join('.'), reason: issue.message })
  return null
}

const jsonFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort()

async function folder(
  from: string,
  kind: ContentKind,
  problems: ContentProblem[],
): Promise<Loaded<FileOf<ContentKind>>[]> {
  const loaded: Loaded<FileOf<ContentKind>>[] = []
  for (const name of await jsonFiles(path.join(from, kind))) {
    const file = `${kind}/${name}`
    const found = await parse(file, await readFile(path.join(from, file), 'utf8'), fileOf(kind).shape, problems)
    if (!found) continue
    const data = found.data as FileOf<ContentKind>
    if (`${data.slug}.json` !== name)
      problems.push({ file, path: 'slug', reason: `is “${data.slug}”; the file must be named ${data.slug}.json` })
    loaded.push({ ...found, data })
  }
  return loaded
}

function gather(files: Loaded<DocumentFile>[], problems: ContentProblem[]): LoadedContent['sources'] {
  const sources: LoadedContent['sources'] = new Map()
  for (const { file, data } of files) {
    for (const source of data.sources ?? []) {
      const known = sources.get(source.key)
      if (known && canonical(known.source) !== canonical(source)) {
        problems.push({
          file,
          path: `sources.${source.key}`,
          reason: `differs from the source of the same key in ${known.file}`,
        })
      }
      if (!known) sources.set(source.key, { file, source })
    }
  }
  return sources
}

/** Reads and parses a content folder; files that do not fit their shape are named in `problems`. */
export async function load(from: string): Promise<{ content: LoadedContent; problems: ContentProblem[] }> {
  const problems: ContentProblem[] = []
  const files = new Map<ContentKind, Loaded<FileOf<ContentKind>>[]>()
  for (const kind of CONTENT_KINDS) files.set(kind, await folder(from, kind, problems))
  const siteText = await readFile(path.join(from, 'site.json'), 'utf8').catch(() => null)
  const site = siteText === null ? null : await parse('site.json', siteText, siteFile, problems)
  const sources = gather([...files.values()].flat(), problems)
  // Every kind has a list, of files that its own shape parsed.
  const byKind = Object.fromEntries(files) as unknown as Pick<LoadedContent, ContentKind>
  return { content: { ...byKind, site, sources }, problems }
}
