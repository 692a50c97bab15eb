import {
  APIError,
  NotFound,
  enforceMaxVersions,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { languagesOf } from './access.ts'
import { isLocalized, isObject, mapFields, type Data } from './fieldTree.ts'
import { restoredNote } from './lastSave.ts'
import { takeTurns } from './pendingWrite.ts'
import { inTransaction } from './transaction.ts'
import { LANGUAGE_NAMES, say } from './translate.ts'
import { held, newestStored, ONLY, versionsOf, type Versioned } from './versionsOf.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A document as one language has it: its texts in it, and what languages share. */
const inLanguage = (fields: FlattenedField[], doc: Data, locale: Locale): Data =>
  mapFields(
    fields,
    doc,
    {},
    {
      rows: (rows, _like, inner) => rows.map((row) => inner(row)),
      value: (field, value) => (isLocalized(field) && isObject(value) ? (value[locale] ?? null) : value),
    },
  )

/** The languages that say something else in one version than in the other. */
export const languagesThatDiffer = (fields: FlattenedField[], one: Data, other: Data): Locale[] =>
  LOCALES.filter(
    (locale) => !isDeepStrictEqual(held(inLanguage(fields, one, locale)), held(inLanguage(fields, other, locale))),
  )

const without = (data: Data, ...names: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))

/** How many versions are kept of a document. */
export const MAX_VERSIONS = 50

const DRAFTS = Object.fromEntries(LOCALES.map((locale) => [locale, 'draft']))

function message(req: PayloadRequest, languages: readonly Locale[]): string {
  const list = (language: 'zh' | 'en') => languages.map((each) => LANGUAGE_NAMES[each][language])
  return languages.length === 0
    ? say(req, { zh: '这个版本和现在的一样。', en: 'This version says what the newest one says.' })
    : say(req, {
        zh: `已恢复为草稿，改动了${list('zh').join('和')}。读者看到的没有变，请核对后逐个语言发布。`,
        en: `Restored as a draft; it changes ${list('en').join(' and ')}. Readers see what they saw: check it, then publish each language.`,
      })
}

async function restore(req: PayloadRequest, of: Versioned, version: Data): Promise<Locale[]> {
  const { payload } = req
  const newest = await newestStored(req, of)
  const old = version.version as Data
  // Before it is written, which leaves its marks in the rows that it is given.
  const languages = languagesThatDiffer(of.fields, newest ?? {}, old)
  const now = new Date().toISOString()
  const versionData = {
    ...without(old, 'id', 'globalType'),
    _status: DRAFTS,
    ...(newest?.createdAt ? { createdAt: newest.createdAt } : {}),
    updatedAt: now,
    lastSave: restoredNote(req, String(version.updatedAt)),
  } as never
  const saved = { autosave: false, createdAt: now, updatedAt: now, versionData, req, returning: false } as const
  if (of.global) await payload.db.createGlobalVersion({ ...saved, globalSlug: of.slug as 'site' })
  else await payload.db.createVersion({ ...saved, collectionSlug: of.slug as CollectionSlug, parent: of.id })
  const collection = of.global ? undefined : payload.collections[of.slug as CollectionSlug].config
  const global = payload.globals.config.find((each) => of.global && each.slug === of.slug)
  const kind = { ...(collection ? { collection } : {}), ...(global ? { global } : {}) }
  await enforceMaxVersions({ ...kind, id: of.id, max: MAX_VERSIONS, payload, req })
  return languages
}

/** The version with this id, in all languages, as the database has it. */
async function find(req: PayloadRequest, slug: string, global: boolean, id: number): Promise<Data> {
  const asked = { req, locale: 'all', limit: 1, pagination: false, where: { id: { equals: id } } }
  const { docs } = global
    ? await req.payload.db.findGlobalVersions<Data>({ global: slug as 'site', ...asked })
    : await req.payload.db.findVersions<Data>({ collection: slug as CollectionSlug, ...asked })
  if (!docs[0]) throw new NotFound(req.t)
  return docs[0] as unknown as Data
}

/**
 * `POST /api/<collection>/versions/<id>` in place of Payload's own, which publishes at once in all languages that were
 * published then, and takes the others away. This one saves the version as a draft, whatever is asked.
 */
export const restoreDraft = (slug: string, { global = false } = {}): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    if (!req.user) throw new APIError('Unauthorized', 401, undefined, true)
    const may = languagesOf(req)
    if (!LOCALES.every((locale) => may.includes(locale))) {
      const words = {
        zh: '恢复会改动两种语言，请编辑来做。',
        en: 'Restoring changes both languages. Ask an editor to do it.',
      }
      throw new APIError(say(req, words), 403, undefined, true)
    }
    if (!Number.isInteger(id)) throw new NotFound(req.t)
    const { payload } = req
    const config = global
      ? payload.globals.config.find((each) => each.slug === slug)
      : payload.collections[slug as CollectionSlug].config
    const { flattenedFields: fields = [] } = config ?? {}
    const { languages, doc } = await inTransaction(req, async () => {
      const version = await find(req, slug, global, id)
      const of = { slug, id: global ? ONLY : Number(version.parent), fields, global }
      await takeTurns(req, slug, of.id)
      return { languages: await restore(req, of, version), doc: await versionsOf(req, of).newest() }
    })
    return Response.json({ ...doc, doc, languages, message: message(req, languages) })
  },
})
