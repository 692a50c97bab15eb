import { siteDocument } from './shape.ts'
import type { About } from './view.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import { blocksOf } from '#collections/shared/pictures.ts'
import type { Locale } from '#i18n/routing.ts'

/** How the guide checks; empty until an editor has published it. */
export async function composeAbout(find: Finder, locale: Locale): Promise<About> {
  const site = await find.global(siteDocument)
  const its = site && languages(site, locale, find.drafting)
  if (!site || !its) return { shown: locale, published: [locale], lead: { text: '', lang: locale }, body: [] }
  return { ...its, lead: needIn(its, site.about.lead), body: await blocksOf(find, site.about.body, its.shown) }
}
