import { blocksOf } from './pictures.ts'
import type { Section, SectionRow } from './view.ts'
import { answer, named, renamed, type Finder } from '#collections/shared/finder.ts'
import type { SectionTopic } from '#collections/shared/choices.ts'
import { dayOf, isRaw, languages, picked, voice } from '#collections/shared/localize.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

async function rows(find: Finder, locale: Locale): Promise<SectionRow[]> {
  const docs = await find.all('sections', {
    sort: 'number',
    select: { slug: true, number: true, topic: true, title: true, lead: true, _status: true },
  })
  return docs.flatMap((doc) => {
    const shown = languages(doc, locale, find.drafting)
    if (!shown) return []
    const { need } = voice(shown)
    return [
      {
        ...shown,
        slug: String(doc.slug),
        number: Number(doc.number),
        topic: picked<SectionTopic>(doc.topic),
        title: need(doc.title),
        lead: need(doc.lead),
      },
    ]
  })
}

/** Every published section, in order. */
export const sections = (locale: Locale): Promise<SectionRow[]> =>
  answer(named('sections', locale), ['sections'], (find) => rows(find, locale))

/** One section, or where it moved; null if there is none that is published. */
export const section = (locale: Locale, slug: string): Promise<Section | Moved | null> =>
  answer(named('section', locale, slug), [`sections/${slug}`, 'sections', 'sources', 'media'], async (find) => {
    const doc = await find.first('sections', { where: { slug: { equals: slug } }, depth: 1 })
    if (!doc) return renamed(find, 'sections', slug, (section) => ({ kind: 'section', section }))
    const shown = languages(doc, locale, find.drafting)
    if (!shown) return null
    const speak = voice(shown)
    const all = await rows(find, locale)
    const place = all.findIndex((row) => row.slug === slug)
    return {
      ...shown,
      slug,
      number: Number(doc.number),
      topic: picked<SectionTopic>(doc.topic),
      title: speak.need(doc.title),
      lead: speak.need(doc.lead),
      body: await blocksOf(find, isRaw(doc.body) ? doc.body[shown.shown] : null, shown.shown),
      checkedOn: dayOf(doc.checkedOn),
      sources: speak.sources(doc.sources),
      previous: all[place - 1] ?? null,
      next: all[place + 1] ?? null,
      changedAt: String(doc.updatedAt),
    }
  })
