import type { CollectionConfig } from 'payload'
import { closeReviews } from './closeReviews.ts'
import { needsSameWords, needsSecondPerson } from './secondPerson.ts'
import { isLocale } from '#i18n/routing.ts'

/** A kind whose languages are reviewed before they are published, by a second person where admins ask for one. */
export const withReviews = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        if (data._status === 'published')
          await needsSecondPerson(req, collection.slug, operation === 'create' ? null : Number(originalDoc.id))
        return data
      },
      ...(collection.hooks?.beforeChange ?? []),
    ],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, req }) => {
        await needsSameWords(req, { slug: collection.slug, id: Number(doc.id) })
        if (doc._status === 'published' && isLocale(req.locale))
          await closeReviews(req, collection.slug, Number(doc.id), req.locale)
      },
    ],
  },
})
