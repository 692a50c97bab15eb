import type { CollectionBeforeValidateHook, CollectionConfig, Field, PayloadRequest } from 'payload'
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
export type Publishable = {
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

/**
 * A collection whose documents are drafted and published per language: drafts, versions, access by role and language,
 * row identity, cache and preview, the same for all.
 */
export function publishable(kind: Publishable): CollectionConfig {
  const expire = async (req: PayloadRequest, ...docs: (Doc | undefined)[]): Promise<void> => {
    const tags = await Promise.all(docs.filter((doc) => doc !== undefined).map((doc) => kind.tags(doc, req)))
    await forget(req.payload, req, ...new Set([kind.slug, ...tags.flat()]))
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
      beforeChange: [...(kind.hooks?.beforeChange ?? []), noteRows],
      afterChange: [
        ...(kind.hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }) => expire(req, doc as Doc, previousDoc as Doc | undefined),
      ],
      afterDelete: [...(kind.hooks?.afterDelete ?? []), async ({ doc, req }) => expire(req, doc as Doc)],
    },
  }
}
