import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { ONLY } from './versionsOf.ts'

/**
 * What upper storeys do when what readers see may change. Knowledge does not know them: `payload.config.ts` hands them to
 * every collection that is published.
 */
export type Effects = {
  /** Before the first write of a document that leaves more than a draft, and before it is deleted. */
  before: (req: PayloadRequest, slug: string, id: unknown) => Promise<void>
  after: (req: PayloadRequest, slug: string, id: unknown, isNew: boolean) => Promise<void>
  deleted: (req: PayloadRequest, slug: string, id: unknown) => Promise<void>
}

/** Notes whether an update asks to save a draft, which only its operation knows. */
export function noteDraft(req: PayloadRequest, operation: string, args: object): void {
  if (operation === 'update') req.context.savesDraft = 'draft' in args && args.draft === true
}

/** Whether a write saves a draft, which leaves what readers see as it is. */
export const savesDraft = (req: PayloadRequest, { _status }: { _status?: unknown }): boolean =>
  req.context.savesDraft === true && _status !== 'published'

/** A collection with the effects of publishing, in the transactions of its writes. */
export const withEffects =
  ({ before, after, deleted }: Effects) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [
        async ({ data, operation, originalDoc, req }) => {
          if (operation === 'update' && !savesDraft(req, data)) await before(req, collection.slug, originalDoc.id)
          return data
        },
        ...(collection.hooks?.beforeChange ?? []),
      ],
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, operation, req }) => after(req, collection.slug, doc.id, operation === 'create'),
      ],
      beforeDelete: [
        ...(collection.hooks?.beforeDelete ?? []),
        async ({ id, req }) => before(req, collection.slug, id),
      ],
      afterDelete: [
        ...(collection.hooks?.afterDelete ?? []),
        async ({ doc, req }) => deleted(req, collection.slug, doc.id),
      ],
    },
  })

/** The same for a global. */
export const withGlobalEffects =
  ({ before, after }: Effects) =>
  (global: GlobalConfig): GlobalConfig => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeChange: [
        async ({ data, req }) => {
          await before(req, global.slug, ONLY)
          return data
        },
        ...(global.hooks?.beforeChange ?? []),
      ],
      afterChange: [...(global.hooks?.afterChange ?? []), async ({ req }) => after(req, global.slug, ONLY, false)],
    },
  })
