import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { CONTENT_KINDS, fileOf } from './files.ts'
import { canonical } from './load.ts'
import { ContentError } from './problem.ts'
import { picturesOf, stored, type StoredEntry } from './store.ts'
import { TASKS } from '#collections/shared/choices.ts'
import { isStored, type Stored } from '#collections/shared/stored.ts'
import { siteFile } from '#collections/site/shape.ts'

const idOf = (value: unknown): unknown => (isStored(value) ? value.id : value)

/** Full sources of a document, in its order; those named below it but not listed come behind. */
function withSources(entry: Stored, sources: Map<string, Stored>): Stored[] {
  const keys = new Set<string>(Array.isArray(entry.sources) ? (entry.sources as string[]) : [])
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (isStored(value)) {
      for (const [key, each] of Object.entries(value)) {
        if (key === 'sources' && Array.isArray(each)) each.forEach((name) => keys.add(String(name)))
        else walk(each)
      }
    }
  }
  walk({ ...entry, sources: [] })
  return [...keys].flatMap((key): Stored[] => {
    const source = sources.get(key)
    return source ? [source] : []
  })
}

const procedureOf = ({ entry, published }: StoredEntry): Stored => ({ ...entry, publish: published })

const taskOf = (stored: StoredEntry): number => TASKS.indexOf(stored.entry.task as (typeof TASKS)[number])

/**
 * Writes the database back as content files; what import and export both know comes out byte for byte as it went in.
 * Returns the files that changed. Throws `ContentError` where a document does not fit the shape of a file.
 */
export async function exportContent(payload: Payload, { to }: { to: string }): Promise<string[]> {
  const pictures = await picturesOf(payload)
  const read = (kind: Parameters<typeof stored>[1]) => stored(payload, kind, {}, pictures)
  const sources = new Map((await read('sources')).map(({ entry }) => [String(entry.key), entry]))
  const procedures = await read('procedures')
  const written: string[] = []

  const write = async (
    file: string,
    data: Stored,
    shape: {
      safeParse: (data: unknown) => {
        success: boolean
        data?: unknown
        error?: { issues: { path: PropertyKey[]; message: string }[] }
      }
    },
  ) => {
    const parsed = shape.safeParse(data)
    if (!parsed.success) {
      throw new ContentError(
        (parsed.error?.issues ?? []).map((issue) => ({ file, path: issue.path.join('.'), reason: issue.message })),
      )
    }
    const text = canonical(parsed.data)
    const target = path.join(to, file)
    if ((await readFile(target, 'utf8').catch(() => null)) === text) return
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
    written.push(file)
  }

  for (const kind of CONTENT_KINDS) {
    const { schema, shape } = fileOf(kind)
    for (const { id, entry, published } of await read(kind)) {
      const own = procedures
        .filter(({ doc, draft }) => idOf(doc.carrier ?? draft.carrier) === id)
        .sort((a, b) => taskOf(a) - taskOf(b))
      const extra = kind === 'carriers' ? { country: entry.country ?? null, procedures: own.map(procedureOf) } : {}
      const whole = { ...entry, ...extra, $schema: `../schema/${schema}.json`, publish: published }
      const backed = 'sources' in shape.shape ? { ...whole, sources: withSources(whole, sources) } : whole
      await write(`${kind}/${String(entry.slug)}.json`, backed, shape)
    }
  }
  const [site] = await read('site')
  if (site && Object.keys(site.entry).length > 2)
    await write('site.json', { ...site.entry, $schema: 'schema/site.json' }, siteFile)
  return written
}
