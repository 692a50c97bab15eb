import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type GlobalAfterChangeHook,
  type GlobalBeforeChangeHook,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { roleOf } from './access.ts'
import { noteUnpublishing } from './draftDatabase.ts'
import { isObject, type Data } from './fieldTree.ts'
import { withNote } from './lastSave.ts'
import { pendingWrite } from './pendingWrite.ts'
import { refuseStale } from './refuseStale.ts'
import { keepRowIds, onlyTranslations } from './rowIds.ts'
import { refuseSharedDraft } from './sharedDraft.ts'
import { say, type Say } from './translate.ts'
import { ONLY, published, type Place, type Versioned } from './versionsOf.ts'
import { isLocale } from '#i18n/routing.ts'

const refuse = (req: PayloadRequest, words: Say): never => {
  throw new APIError(say(req, words), 400, undefined, true)
}

/** What cannot be done safely: all languages in one write, and many documents without a word of what is to become of each. */
function refuseVague(req: PayloadRequest, { slug, id }: Place): void {
  if (req.user && !isLocale(req.locale))
    refuse(req, { zh: '一次只写一种语言：请带上locale。', en: 'Write one language at a time: name it as locale.' })
  const pending = pendingWrite(req, slug, id)
  if (pending?.ofMany && pending.write.unsaid)
    refuse(req, {
      zh: '请写明要存草稿（draft=true）还是发布（_status）。',
      en: 'Say whether to save drafts (draft=true) or to publish (_status).',
    })
}

/** What may become of a write: what it is based on, and what it may change of rows, of the other language and of what is published. */
async function keepApart(req: PayloadRequest, of: Versioned, data: Data, newest: Data): Promise<Data> {
  refuseVague(req, of)
  const kept = keepRowIds(of.fields, data, newest)
  const may = roleOf(req) === 'translator' ? onlyTranslations(of.fields, kept, newest) : kept
  await refuseStale(req, of, newest, may)
  await refuseSharedDraft(req, of.fields, data, newest, () => published(req, of))
  return may
}

/** Before a write of a document in drafts is validated. */
export const keepLanguagesApart: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) =>
  data && originalDoc
    ? keepApart(
        req,
        { slug: collection.slug, id: Number(originalDoc.id), fields: collection.flattenedFields },
        data,
        originalDoc as Data,
      )
    : data

/** The same for globals. */
export const keepGlobalLanguagesApart: GlobalBeforeValidateHook = async ({ data, global, originalDoc, req }) =>
  data && originalDoc
    ? keepApart(
        req,
        { slug: global.slug, id: ONLY, fields: global.flattenedFields, global: true },
        data as Data,
        originalDoc as Data,
      )
    : data

/** Before a write is made: notes who makes it. */
export const noteSave: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'create') return withNote(req, collection.slug, undefined, data)
  noteOverwriting(req, collection.slug, originalDoc.id)
  return withNote(req, collection.slug, originalDoc.id, data)
}

/** The same for globals. */
export const noteGlobalSave: GlobalBeforeChangeHook = ({ data, global, req }) => {
  noteOverwriting(req, global.slug, ONLY)
  return withNote(req, global.slug, ONLY, data as Data)
}

const noteOverwriting = (req: PayloadRequest, slug: string, id: unknown): void =>
  noteUnpublishing(req, slug, id, pendingWrite(req, slug, id)?.write.unpublishesAll ?? false)

/** What is published of a document without the language that a write withdraws; null if it withdraws nothing. */
async function withdrawn(req: PayloadRequest, of: Place): Promise<Data | null> {
  const { locale } = req
  if (!isLocale(locale) || !pendingWrite(req, of.slug, of.id)?.write.withdraws) return null
  const known = await published(req, of)
  const status = isObject(known._status) ? known._status : {}
  return status[locale] === 'published' ? { ...known, _status: { ...status, [locale]: 'draft' } } : null
}

/** After a write that withdraws a language has saved its draft: nothing but the status of what is published changes. */
export const withdraw: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const data = operation === 'update' ? await withdrawn(req, { slug: collection.slug, id: Number(doc.id) }) : null
  if (data) await req.payload.db.updateOne({ collection: collection.slug, data, id: doc.id, req, returning: false })
}

/** The same for globals. */
export const withdrawGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  const data = await withdrawn(req, { slug: global.slug, id: ONLY, global: true })
  if (data) await req.payload.db.updateGlobal({ slug: global.slug, data, req, returning: false })
}
