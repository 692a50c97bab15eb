import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { noteRows } from './mergeByRowId.ts'
import { editors, published, staff, writers } from './access.ts'
import { forget } from './cache.ts'
import { consequences } from './consequences.ts'
import { keepLanguagesApart, noteSave, withdraw } from './draftRules.ts'
import { whereUsed } from './fields.ts'
import { PUBLISH_HERE, TYPING } from './formParts.ts'
import { guardLanguages, markRows } from './guard.ts'
import { lastSave } from './lastSave.ts'
import { noteWrite } from './pendingWrite.ts'
import { checkToday } from './checkToday.ts'
import { deskTabs } from './deskTabs.ts'
import { dropChecks, noteFacts, recordChecks } from './noteChecks.ts'
import { DESK_PARTS, livePreview } from './deskParts.ts'
import { previewAddress, type Path } from './preview.ts'
import { refuseWhileUsed } from './refuseDelete.ts'
import { MAX_VERSIONS, restoreDraft } from './restoreDraft.ts'
import type { Say } from './translate.ts'
import { startFromOther } from './startFrom.ts'

type Doc = Record<string, unknown> & { id: number | string }

/** The admin's list of a document's versions. */
export const VERSIONS_VIEW = { versions: { Component: '/app/(payload)/_desk/Versions.tsx#Versions' } }

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
  /** Where a copy could never be saved, none is offered. */
  disableDuplicate?: boolean
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
    disableDuplicate: kind.disableDuplicate ?? false,
    admin: {
      useAsTitle: kind.useAsTitle,
      defaultColumns: [...kind.columns, '_status', 'schedule', 'updatedAt'],
      group: kind.group,
      disableCopyToLocale: true,
      preview: (doc, { locale, req }) => previewAddress(doc, locale, req, kind.path),
      livePreview: livePreview(kind.path),
      components: {
        edit: {
          beforeDocumentControls: [
            TYPING,
            '/app/(payload)/_desk/StartFrom.tsx#StartFrom',
            '/app/(payload)/_desk/TranslationNotice.tsx#TranslationNotice',
          ],
          PublishButton: PUBLISH_HERE,
        },
        views: { edit: { ...VERSIONS_VIEW, ...deskTabs(kind.fields) } },
      },
      ...(kind.help ? { description: kind.help } : {}),
    },
    access: {
      read: published,
      readVersions: staff,
      create: editors,
      update: writers,
      delete: editors,
    },
    versions: { maxPerDoc: MAX_VERSIONS, drafts: { localizeStatus: true, validate: false } },
    fields: [...kind.fields, whereUsed(), ...DESK_PARTS, lastSave()],
    custom: { path: kind.path },
    endpoints: [startFromOther, restoreDraft(kind.slug), consequences(kind.slug, kind.path), checkToday],
    hooks: {
      ...kind.hooks,
      beforeOperation: [guardLanguages, noteWrite, markRows, ...(kind.hooks?.beforeOperation ?? [])],
      beforeValidate: [keepLanguagesApart, ...(kind.hooks?.beforeValidate ?? [])],
      beforeChange: [...(kind.hooks?.beforeChange ?? []), noteFacts, noteSave, noteRows],
      afterChange: [
        withdraw,
        ...(kind.hooks?.afterChange ?? []),
        recordChecks,
        async ({ doc, previousDoc, req }) => expire(req, doc as Doc, previousDoc as Doc | undefined),
      ],
      beforeDelete: [refuseWhileUsed, ...(kind.hooks?.beforeDelete ?? [])],
      afterDelete: [...(kind.hooks?.afterDelete ?? []), dropChecks, async ({ doc, req }) => expire(req, doc as Doc)],
    },
  }
}
