import { sectionDocuments, sectionShape } from './shape.ts'
import type { Section, SectionRow } from './view.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize, needIn, sourcesOf } from '#collections/shared/localize.ts'
import { blocksOf } from '#collections/shared/pictures.ts'
import { moved } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

const listedSections = sectionDocuments.only('slug', 'number', 'topic', 'title', 'lead', 'publish')

/** Every published section, in order. */
export async function composeSections(find: Finder, locale: Locale): Promise<SectionRow[]> {
  return (await find.all(listedSections, { sort: 'number' })).flatMap((doc): SectionRow[] => {
    const its = languages(doc, locale, find.drafting)
    const { slug, number, topic = null, title, lead } = doc
    return its ? [{ ...its, slug, number, topic, title: needIn(its, title), lead: needIn(its, lead) }] : []
  })
}

/** One section, or where it moved; null if there is none that is published. */
export async function composeSection(find: Finder, locale: Locale, slug: string): Promise<Section | Moved | null> {
  const doc = await find.first(sectionDocuments, { where: { slug: { equals: slug } } })
  if (!doc) return moved(find, 'sections', slug, (section) => ({ kind: 'section', section }))
  const its = languages(doc, locale, find.drafting)
  if (!its) return null
  const all = await composeSections(find, locale)
  const place = all.findIndex((row) => row.slug === slug)
  return {
    ...its,
    ...localize(sectionShape, doc, its),
    body: await blocksOf(find, doc.body, its.shown),
    sources: sourcesOf(
      doc.sources.map(({ key }) => key),
      doc.sources,
      its.shown,
    ),
    previous: all[place - 1] ?? null,
    next: all[place + 1] ?? null,
    changedAt: doc.changedAt,
  }
}
