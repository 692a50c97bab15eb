import { termDocuments, termShape } from './shape.ts'
import type { Term, TermRow } from './view.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize, needIn, sourcesOf } from '#collections/shared/localize.ts'
import { moved } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

const listedTerms = termDocuments.only('slug', 'name', 'aliases', 'short', 'publish')

function row(doc: DocumentOf<typeof listedTerms>, locale: Locale, drafting: boolean): TermRow | null {
  const its = languages(doc, locale, drafting)
  const { slug, aliases, name, short } = doc
  return its && { ...its, slug, aliases, name: needIn(its, name), short: needIn(its, short) }
}

/** Every published term, in the order of the names. */
export async function composeTerms(find: Finder, locale: Locale): Promise<TermRow[]> {
  const collator = new Intl.Collator(locale)
  return (await find.all(listedTerms))
    .flatMap((doc) => row(doc, locale, find.drafting) ?? [])
    .sort((a, b) => collator.compare(a.name.text, b.name.text))
}

/** One term, or where it moved; null if there is none that is published. */
export async function composeTerm(find: Finder, locale: Locale, slug: string): Promise<Term | Moved | null> {
  const doc = await find.first(termDocuments, { where: { slug: { equals: slug } } })
  if (!doc) return moved(find, 'terms', slug, (term) => ({ kind: 'term', term }))
  const its = languages(doc, locale, find.drafting)
  if (!its) return null
  const related = doc.see.length > 0 ? await find.all(listedTerms, { where: { slug: { in: doc.see } } }) : []
  return {
    ...its,
    ...localize(termShape, doc, its),
    see: doc.see.flatMap((each) => {
      const found = related.find((term) => term.slug === each)
      return found ? (row(found, locale, find.drafting) ?? []) : []
    }),
    sources: sourcesOf(
      doc.sources.map(({ key }) => key),
      doc.sources,
      its.shown,
    ),
    changedAt: doc.changedAt,
  }
}
