import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
  PayloadRequest,
} from 'payload'
import { noteRows } from './mergeByRowId.ts'
import { editors, published, roleOf, staff, writers } from './access.ts'
import { forget } from './cache.ts'
import { guardLanguages, markRows } from './guard.ts'
import { previewAddress, type Path } from './preview.ts'
import { keepRowIds, onlyTranslations } from './rowIds.ts'
import type { Say } from './translate.ts'
import { refuseSharedDraft } from './sharedDraft.ts'
import { startFromOther } from './startFrom.ts'

type Doc = Record<string, unknown> & { id: number | string }

/** What tells one kind of publishable document from another. */
export type Kind = {
  slug: string
  labels: { singular: Say; plural: Say }
  /** Where the admin lists it. */
  group: Say
  useAsTitle: string
  columns: string[]
  fields: Field[]
  /** The cache tags that a change of this document expires; called with the document after and before. */
  tags: (doc: Doc, req: PayloadRequest) => string[] | Promise<string[]>
  /** The reader's address without the language, for preview; null where there is none yet. */
  path: Path
  hooks?: CollectionConfig['hooks']
  help?: Say
}

const keepLanguagesApart: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data || !originalDoc) return data
  const asked = { collection: collection.slug as 'carriers', id: originalDoc.id, depth: 0, locale: 'all' as const }
  await refuseSharedDraft(req, collection.flattenedFields, data, originalDoc, () =>
    req.payload.findByID({ ...asked, fallbackLocale: false, req: { transactionID: req.transactionID } }),
  )
  const kept = keepRowIds(collection.flattenedFields, data, originalDoc)
  return roleOf(req) === 'translator' ? onlyTranslations(collection.flattenedFields, kept, originalDoc) : kept
}

/** Imported late for the reason that `index` below gives. */
const changes = () => import('#features/changes/recordChanges.ts')

/** Whether a write saves a draft, which leaves what readers see as it is; see `noteDraft`. */
const savesDraft = (req: PayloadRequest, data: { _status?: unknown }): boolean =>
  req.context.savesDraft === true && data._status !== 'published'

const lookBefore: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update' && !savesDraft(req, data))
    await (await changes()).look(req, collection.slug, originalDoc.id)
  return data
}

/**
 * A collection whose documents are drafted and published per language: drafts, versions, access by role and language,
 * row identity, cache and preview, the same for all.
 */
export function publishable(kind: Kind): CollectionConfig {
  const expire = async (req: PayloadRequest, ...docs: (Doc | undefined)[]): Promise<void> => {
    const tags = await Promise.all(docs.filter((doc) => doc !== undefined).map((doc) => kind.tags(doc, req)))
    await forget(req.payload, req, ...new Set([kind.slug, ...tags.flat()]))
  }
  const index = async (req: PayloadRequest, id: unknown): Promise<void> => {
    // Not imported above: it reads pages' views, and those read the configuration that is being made here.
    const { sync } = await import('#features/search/sync.ts')
    await sync(req, kind.slug, id)
  }
  return {
    slug: kind.slug,
    labels: kind.labels,
    admin: {
      useAsTitle: kind.useAsTitle,
      defaultColumns: [...kind.columns, '_status', 'updatedAt'],
      group: kind.group,
      disableCopyToLocale: true,
      preview: (doc, { locale, req }) => previewAddress(doc, locale, req, kind.path),
      components: { edit: { beforeDocumentControls: ['/app/(payload)/_desk/StartFrom.tsx#StartFrom'] } },
      ...(kind.help ? { description: kind.help } : {}),
    },
    access: {
      read: published,
      readVersions: staff,
      create: editors,
      update: writers,
      delete: editors,
    },
    versions: { maxPerDoc: 50, drafts: { localizeStatus: true, validate: false } },
    fields: kind.fields,
    endpoints: [startFromOther],
    hooks: {
      ...kind.hooks,
      beforeOperation: [guardLanguages, markRows, ...(kind.hooks?.beforeOperation ?? [])],
      beforeValidate: [keepLanguagesApart, ...(kind.hooks?.beforeValidate ?? [])],
      beforeChange: [...(kind.hooks?.beforeChange ?? []), lookBefore, noteRows],
      afterChange: [
        ...(kind.hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }) => expire(req, doc as Doc, previousDoc as Doc | undefined),
        async ({ doc, operation, req }) => (await changes()).note(req, kind.slug, doc.id, operation === 'create'),
        async ({ doc, req }) => index(req, doc.id),
      ],
      beforeDelete: [
        ...(kind.hooks?.beforeDelete ?? []),
        async ({ id, req }) => (await changes()).look(req, kind.slug, id),
      ],
      afterDelete: [
        ...(kind.hooks?.afterDelete ?? []),
        async ({ doc, req }) => expire(req, doc as Doc),
        async ({ doc, req }) => (await changes()).noteGone(req, kind.slug, doc.id),
        async ({ doc, req }) => index(req, doc.id),
      ],
    },
  }
}
