import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import type { PlacedTexts } from './drift.ts'
import { textsByField, unitsOf } from './units.ts'
import type { TextUnit } from './view.ts'
import { isKind, type KindSlug } from '#collections/kinds.ts'
import type { Data } from '#collections/shared/fieldTree.ts'
import type { Pictures } from '#collections/shared/richText.ts'
import { publishedIn } from '#collections/shared/stored.ts'
import type { Locale } from '#i18n/routing.ts'

/** What is translated: documents of every kind, and the site's own texts. */
export type TranslatedKind = KindSlug | 'site'

/** Whether documents of this collection, or the global, are translated. */
export const isTranslated = (slug: string): slug is TranslatedKind => slug === 'site' || isKind(slug)

export const fieldsOfKind = (payload: Payload, of: TranslatedKind): FlattenedField[] =>
  of === 'site'
    ? payload.globals.config.flatMap(({ slug, flattenedFields }) => (slug === of ? flattenedFields : []))
    : payload.collections[of].config.flattenedFields

/** Pictures are named by their ids: a rich text keeps them however they are called. */
export const PICTURES_BY_ID: Pictures = {
  id: (name) => Number(name),
  filename: (id) => (typeof id === 'object' && id !== null && 'id' in id ? String(id.id) : id ? String(id) : null),
}

/** Every text of a document in all languages, and in which it is published. */
export type DocumentTexts = { units: TextUnit[]; texts: Record<Locale, PlacedTexts>; published: Locale[]; doc: Data }

/** Reads a document as it is published, or as it was last drafted, inside the request's transaction; null if it is not there. */
export async function readTexts(
  { payload, transactionID }: PayloadRequest,
  of: TranslatedKind,
  id: number,
  draft: boolean,
): Promise<DocumentTexts | null> {
  const all = {
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    depth: 0,
    draft,
    req: { transactionID },
  } as const
  const doc =
    of === 'site'
      ? await payload.findGlobal({ slug: of, ...all })
      : await payload.findByID({ collection: of as CollectionSlug, id, disableErrors: true, ...all })
  if (!doc) return null
  const found = doc as unknown as Data
  const units = unitsOf(fieldsOfKind(payload, of), found, PICTURES_BY_ID)
  return {
    units,
    texts: { zh: textsByField(units, 'zh'), en: textsByField(units, 'en') },
    published: publishedIn(found),
    doc: found,
  }
}
