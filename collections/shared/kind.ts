import { z } from 'zod'
import type { DocumentOf, DocumentType } from './document.ts'
import type { Finder } from './finder.ts'
import { languages, textIn } from './localize.ts'
import type { PerLanguage, Searchable } from './searchable.ts'
import type { localized, publish, slug } from './shape.ts'
import type { Snapshot } from './snapshot.ts'
import type { Languages, Moved, Text } from './view.ts'
import type { Page } from '#collections/addresses.ts'
import type { Task } from './choices.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Where a document stands for a stranger. */
export type Standing = {
  id: number
  /** The id of the carrier that it is, or belongs to. */
  carrier: number | null
  page: Page
  published: Locale[]
  /** ISO 8601. */
  changedAt: string
}

/** What a document is called in a list in one language. A procedure without a title is named by task and carrier. */
export type Titled = { page: Page; title: Text | null; task: Task | null; carrier: string | null }

/** A content file of its own: its folder is the kind's slug, `schema` the name of its JSON Schema. */
export type ContentFile = { schema: string; shape: z.ZodObject }

/**
 * Everything that upper storeys need to know of a kind of document that is published and has pages. A kind fills it in its
 * own folder, `kinds.ts` lists them, and what is missing does not compile.
 */
export type Kind = {
  documents: DocumentType
  /** Every document of which a stranger sees something. */
  standings: (find: Finder) => Promise<Standing[]>
  /** null where a stranger sees nothing of it. */
  standing: (find: Finder, id: number) => Promise<Standing | null>
  /** Those of some documents that are published in a language. */
  titled: (find: Finder, ids: number[], locale: Locale) => Promise<Map<number, Titled>>
  /** What readers of a language see; null where the page shows another language. */
  snapshot: (find: Finder, standing: Standing, locale: Locale) => Promise<Snapshot | null>
  searchable: (find: Finder, standing: Standing) => Promise<Searchable>
  /** null where it stands in another kind's files. */
  file: ContentFile | null
}

type View = Languages

type Own<Shown extends View> = {
  documents: DocumentType
  standings: Kind['standings']
  standing: Kind['standing']
  titled: Kind['titled']
  file: ContentFile | null
  compose: (find: Finder, locale: Locale, standing: Standing) => Promise<Shown | Moved | null>
  snapshot: (view: Shown, locale: Locale) => Snapshot
  searchable: (each: PerLanguage<Shown>) => Searchable
}

/** A kind by how its page is composed, and what of the page is told to readers of changes and to search. */
export function kindOf<Shown extends View>({ compose, snapshot, searchable, ...own }: Own<Shown>): Kind {
  const viewIn = async (find: Finder, standing: Standing, locale: Locale): Promise<Shown | null> => {
    const view = await compose(find, locale, standing)
    return view && !('moved' in view) ? view : null
  }
  return {
    ...own,
    snapshot: async (find, standing, locale) => {
      const view = await viewIn(find, standing, locale)
      return view?.shown === locale ? snapshot(view, locale) : null
    },
    searchable: async (find, standing) => {
      const each: PerLanguage<Shown> = {}
      for (const locale of LOCALES) {
        const view = await viewIn(find, standing, locale)
        if (view) each[locale] = view
      }
      return searchable(each)
    },
  }
}

/** What every kind with an address has. */
type Listed = DocumentType<{
  slug: typeof slug
  publish: typeof publish
  name: z.ZodOptional<typeof localized>
  title: z.ZodOptional<typeof localized>
}>

type OwnAddressed<Shown extends View> = {
  /** The page of a document by its slug. */
  page: (slug: string) => Page
  documents: DocumentType
  /** The field that holds what a document is called. */
  title: 'name' | 'title'
  file: ContentFile
  compose: (find: Finder, locale: Locale, slug: string) => Promise<Shown | Moved | null>
  snapshot: (view: Shown, locale: Locale) => Snapshot
  searchable: (each: PerLanguage<Shown>) => Searchable
}

const slugIn = ({ page }: Standing): string => String(Object.values(page)[1])

/** A kind whose documents have an address of their own. */
export function addressedKind<Shown extends View>(own: OwnAddressed<Shown>): Kind {
  const { page: pageAt, documents, title } = own
  // Its shape has these fields; that it has them no type of a shape in general can say.
  const listed = documents.only('slug', title, 'publish') as unknown as Listed
  const stand = ({ id, slug, changedAt, ...doc }: DocumentOf<Listed>): Standing | null => {
    const its = languages(doc, LOCALES[0], false)
    const page = pageAt(slug)
    const carrier = page.kind === 'carrier' ? id : null
    return its && { id, carrier, page, published: its.published, changedAt }
  }
  return kindOf({
    ...own,
    standings: async (find) => (await find.all(listed)).flatMap((doc) => stand(doc) ?? []),
    standing: async (find, id) => {
      const doc = await find.first(listed, { where: { id: { equals: id } } })
      return doc && stand(doc)
    },
    titled: async (find, ids, locale) => {
      const docs = await find.all(listed, { where: { id: { in: ids } } })
      return new Map(
        docs.flatMap((doc) => {
          if (languages(doc, locale, false)?.shown !== locale) return []
          const text = textIn({ shown: locale, published: [locale] }, doc[title])
          return [[doc.id, { page: pageAt(doc.slug), title: text, task: null, carrier: null }] as const]
        }),
      )
    },
    compose: (find, locale, standing) => own.compose(find, locale, slugIn(standing)),
  })
}

/** A content file that holds one document. */
export const contentFile = (schema: string, shape: z.ZodObject): ContentFile => ({
  schema,
  shape: z.strictObject({ $schema: z.literal(`../schema/${schema}.json`), ...shape.shape }),
})
