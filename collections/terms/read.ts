import type { Term, TermRow } from './view.ts'
import { answer, named, renamed, type Finder } from '#collections/shared/finder.ts'
import { chosen, languages, rowsOf, voice, type Raw } from '#collections/shared/localize.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

function row(doc: Raw, locale: Locale, drafting: boolean): TermRow | null {
  const shown = languages(doc, locale, drafting)
  if (!shown) return null
  const { need } = voice(shown)
  return {
    ...shown,
    slug: String(doc.slug),
    name: need(doc.name),
    aliases: chosen<string>(doc.aliases),
    short: need(doc.short),
  }
}

const ROW = { slug: true, name: true, aliases: true, short: true, _status: true } as const

async function rows(find: Finder, locale: Locale): Promise<TermRow[]> {
  const docs = await find.all('terms', { select: ROW })
  const collator = new Intl.Collator(locale)
  return docs
    .flatMap((doc) => row(doc, locale, find.drafting) ?? [])
    .sort((a, b) => collator.compare(a.name.text, b.name.text))
}

/** Every published term, in the order of the names. */
export const terms = (locale: Locale): Promise<TermRow[]> =>
  answer(named('terms', locale), ['terms'], (find) => rows(find, locale))

/** One term, or where it moved; null if there is none that is published. */
export const term = (locale: Locale, slug: string): Promise<Term | Moved | null> =>
  answer(named('term', locale, slug), [`terms/${slug}`, 'terms', 'sources'], async (find) => {
    const doc = await find.first('terms', { where: { slug: { equals: slug } }, depth: 1 })
    if (!doc) return renamed(find, 'terms', slug, (term) => ({ kind: 'term', term }))
    const own = row(doc, locale, find.drafting)
    if (!own) return null
    const speak = voice(own)
    return {
      ...own,
      long: speak.need(doc.long),
      see: rowsOf(doc.see).flatMap((each) => row(each, locale, find.drafting) ?? []),
      sources: speak.sources(doc.sources),
      changedAt: String(doc.updatedAt),
    }
  })
