import {
  createLocalReq,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { check } from './check.ts'
import { CONTENT_KINDS, type DocumentFile } from './files.ts'
import { load, type LoadedContent } from './load.ts'
import { ContentError } from './problem.ts'
import { fingerprint, picturesOf, shapeOf, stored, type ImportedKind, type StoredEntry } from './store.ts'
import { keepRowIds } from '#collections/shared/rowIds.ts'
import type { Referred } from '#collections/shared/shape.ts'
import { toGroup, type Refs, type Stored } from '#collections/shared/stored.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What became of one document. `kept`: an editor changed it since the last import, and it was left alone. */
type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'kept'

/** What an import did, document by document. */
type ImportReport = { kind: ImportedKind; name: string; outcome: ImportOutcome }[]

type Options = { from: string; force?: boolean }

/** `belongs` is what a document gets besides its entry, and no file says: it stays out of the fingerprint. */
type Job = { kind: ImportedKind; name: string; where: Where; entry: Stored; published: Locale[]; belongs?: Stored }

/** Does work in one transaction: all of it is kept, or none if it throws. */
async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({ context: { importing: true } }, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID !== null) req.transactionID = transactionID
  try {
    const result = await work(req)
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

const fieldsOf = (payload: Payload, kind: ImportedKind): FlattenedField[] =>
  kind === 'site'
    ? payload.globals.config.flatMap(({ slug, flattenedFields }) => (slug === kind ? flattenedFields : []))
    : payload.collections[kind].config.flattenedFields

/** Gives ways the ids of the ways with the same keys before, wherever they stand now. */
function keepWays(data: Stored, before: Stored): Stored {
  const ways = Array.isArray(before.ways) ? (before.ways as Stored[]) : []
  if (!Array.isArray(data.ways)) return data
  const kept = (data.ways as Stored[]).map((way) => {
    const id = ways.find((each) => each.key === way.key)?.id
    return id === undefined ? way : { ...way, id }
  })
  return { ...data, ways: kept }
}

/** The writes that bring a document to what the file says: published languages first, then drafts. */
async function write(
  payload: Payload,
  req: PayloadRequest,
  job: Job,
  before: StoredEntry | undefined,
  refs: Refs,
): Promise<void> {
  const { kind, published } = job
  const drafts = LOCALES.filter((locale) => !published.includes(locale))
  const imported = fingerprint(job.entry, published)
  let id = before?.id
  // Rows without ids would be new ones for Payload, and those of the language written before would be lost.
  let last: Stored = before?.draft ?? {}
  for (const locale of [...published, ...drafts]) {
    const draft = kind !== 'sources' && !published.includes(locale)
    const wasPublished = draft && before?.published.includes(locale)
    const status = kind === 'sources' ? {} : { _status: draft ? ('draft' as const) : ('published' as const) }
    const entry = toGroup(shapeOf(kind), job.entry, locale, refs)
    const whole = keepWays({ ...entry, ...job.belongs, ...status, imported }, last)
    const data = keepRowIds(fieldsOf(payload, kind), whole, last)
    req.locale = locale
    const options = { locale, req, overrideAccess: true, depth: 0, draft: draft && !wasPublished }
    const written =
      kind === 'site'
        ? await payload.updateGlobal({ slug: 'site', data, ...options })
        : id === undefined
          ? await payload.create({ collection: kind as CollectionSlug, data: data as never, ...options })
          : await payload.update({ collection: kind as CollectionSlug, id, data: data as never, ...options })
    last = written as unknown as Stored
    id = Number(last.id)
  }
}

/** How many documents are read at once to see which of them are as their files say. */
const READ_AT_ONCE = 100

/** The documents that need no import and those that are not there yet, so that the others alone are read one by one. */
async function sort(payload: Payload, list: readonly Job[], refs: Refs): Promise<Record<'same' | 'missing', Set<Job>>> {
  const [same, missing] = [new Set<Job>(), new Set<Job>()]
  for (let from = 0; from < list.length; from += READ_AT_ONCE) {
    const some = list.slice(from, from + READ_AT_ONCE)
    const kind = some[0]?.kind ?? 'site'
    const there = new Map<string, StoredEntry>()
    const where: Where = kind === 'site' ? {} : { or: some.map((job) => job.where) }
    for (const each of await stored(payload, kind, where, refs.pictures)) there.set(nameOf(kind, each.doc), each)
    for (const job of some) {
      const before = there.get(job.name)
      const wanted = fingerprint(job.entry, job.published)
      if (!before) missing.add(job)
      else if (before.imported === wanted && fingerprint(before.entry, before.published) === wanted) same.add(job)
    }
  }
  return { same, missing }
}

function nameOf(kind: ImportedKind, doc: Stored): string {
  if (kind === 'site') return kind
  if (kind !== 'procedures') return String(kind === 'sources' ? doc.key : doc.slug)
  return `${String((doc.carrier as Stored).slug)}/${String(doc.task)}`
}

type How = { force: boolean; isMissing?: boolean }

async function bring(
  payload: Payload,
  job: Job,
  refs: Refs,
  { force, isMissing = false }: How,
): Promise<ImportOutcome> {
  const wanted = fingerprint(job.entry, job.published)
  const [before] = isMissing ? [] : await stored(payload, job.kind, job.where, refs.pictures)
  const isNew =
    before === undefined || (job.kind === 'site' && before.imported === null && Object.keys(before.entry).length <= 2)
  const now = before && fingerprint(before.entry, before.published)
  if (before && !isNew) {
    if (now === wanted) {
      if (before.imported !== wanted) await mark(payload, job, before, wanted)
      return 'unchanged'
    }
    const untouched = before.imported !== null && before.imported === now && !before.pending
    if (!force && !untouched) return before.imported === wanted ? 'unchanged' : 'kept'
  }
  await inTransaction(payload, (req) => write(payload, req, job, before, refs))
  return isNew ? 'created' : 'updated'
}

/** Remembers that a document says what its file says, without touching anything else. */
async function mark(payload: Payload, job: Job, before: StoredEntry, imported: string): Promise<void> {
  if (job.kind === 'site') return
  await payload.db.updateOne({
    collection: job.kind as CollectionSlug,
    id: before.id,
    data: { imported },
    returning: false,
  })
}

const ALL = [...LOCALES]
const bySlug = (slug: string): Where => ({ slug: { equals: slug } })
const without = (data: object, ...keys: string[]): Stored =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))

/** An entry as the export of a document gives it: without what stands in files only, with its sources by key. */
function entryOf(data: { sources?: { key: string }[] }): Stored {
  const entry = without(data, '$schema', 'publish', 'procedures')
  return data.sources ? { ...entry, sources: data.sources.map(({ key }) => key) } : entry
}

function jobs(content: LoadedContent): Job[] {
  const of = (kind: ImportedKind, files: readonly { data: DocumentFile }[]): Job[] =>
    files.map(({ data }) => ({
      kind,
      name: data.slug,
      where: bySlug(data.slug),
      entry: entryOf(data),
      published: data.publish,
    }))
  return [
    ...[...content.sources.values()].map(({ source }): Job => ({
      kind: 'sources',
      name: source.key,
      where: { key: { equals: source.key } },
      entry: { ...source },
      published: ALL,
    })),
    ...CONTENT_KINDS.flatMap((kind) => of(kind, content[kind])),
    ...(content.site
      ? [
          {
            kind: 'site' as const,
            name: 'site',
            where: {},
            entry: entryOf(content.site.data as object),
            published: ALL,
          },
        ]
      : []),
  ]
}

/** Ids of sources and countries, read anew once those are in. */
async function refsOf(payload: Payload): Promise<Refs> {
  const all = { depth: 0, pagination: false, draft: true } as const
  const sources = await payload.find({ collection: 'sources', select: { key: true }, ...all })
  const countries = await payload.find({ collection: 'countries', select: { slug: true }, ...all })
  const terms = await payload.find({ collection: 'terms', select: { slug: true }, ...all })
  const known = new Map(sources.docs.map((doc) => [doc.key, doc.id]))
  const ids: Record<Referred, Map<string, number>> = {
    carriers: new Map(),
    countries: new Map(countries.docs.map((doc) => [doc.slug, doc.id])),
    terms: new Map(terms.docs.map((doc) => [doc.slug, doc.id])),
  }
  const missing = (kind: string, name: string): never => {
    throw new ContentError([{ file: kind, path: name, reason: 'is not in the database' }])
  }
  return {
    source: (key) => known.get(key) ?? missing('sources', key),
    // Terms may name each other before both are there; see `relate`.
    document: (of, slug) => ids[of].get(slug) ?? (of === 'terms' ? null : missing(of, slug)),
    pictures: await picturesOf(payload),
  }
}

/** Terms name each other: of those just written, the ones that named one which was not there yet are written again. */
async function relate(payload: Payload, list: Job[], before: Refs): Promise<void> {
  const after = await refsOf(payload)
  for (const job of list) {
    if ((job.entry.see as string[]).some((slug) => before.document('terms', slug) === null))
      await bring(payload, job, after, { force: true })
  }
}

async function procedureJobs(payload: Payload, content: LoadedContent): Promise<Job[]> {
  const { docs } = await payload.find({
    collection: 'carriers',
    depth: 0,
    pagination: false,
    draft: true,
    select: { slug: true },
  })
  return content.carriers.flatMap(({ data }) =>
    data.procedures.map((procedure): Job => {
      const carrier = docs.find((doc) => doc.slug === data.slug)?.id
      return {
        kind: 'procedures',
        name: `${data.slug}/${procedure.task}`,
        where: { and: [{ carrier: { equals: carrier } }, { task: { equals: procedure.task } }] },
        entry: without(procedure, 'publish'),
        belongs: { carrier },
        published: procedure.publish,
      }
    }),
  )
}

/**
 * Brings the database to what the content folder says. Idempotent; touches nothing that an editor changed since the last
 * import unless `force`; rows keep their ids. Each document is written in a transaction of its own.
 * Throws `ContentError` if the content does not pass `content:check`.
 */
export async function importContent(payload: Payload, { from, force = false }: Options): Promise<ImportReport> {
  const { content, problems } = await load(from)
  const found = [...problems, ...check(content)]
  if (found.length > 0) throw new ContentError(found)
  const report: ImportReport = []
  const list = jobs(content)
  const run = async (some: readonly Job[], refs: Refs) => {
    const { same, missing } = await sort(payload, some, refs)
    for (const job of some) {
      const outcome = same.has(job)
        ? 'unchanged'
        : await bring(payload, job, refs, { force, isMissing: missing.has(job) })
      report.push({ kind: job.kind, name: job.name, outcome })
    }
  }
  for (const kind of ['sources', ...CONTENT_KINDS, 'site'] as const) {
    const refs = await refsOf(payload)
    await run(
      list.filter((each) => each.kind === kind),
      refs,
    )
    const written = new Set(
      report.filter(({ outcome }) => outcome === 'created' || outcome === 'updated').map(({ name }) => name),
    )
    if (kind === 'terms')
      await relate(
        payload,
        list.filter((job) => job.kind === 'terms' && written.has(job.name)),
        refs,
      )
  }
  const refs = await refsOf(payload)
  await run(await procedureJobs(payload, content), refs)
  return report
}

/** How many documents had each outcome. */
export const summary = (report: ImportReport): Record<ImportOutcome, number> => {
  const count = (outcome: ImportOutcome) => report.filter((each) => each.outcome === outcome).length
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), kept: count('kept') }
}
