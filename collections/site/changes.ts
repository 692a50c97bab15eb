import { siteDocument } from './shape.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, textIn } from '#collections/shared/localize.ts'
import { blocksOf } from '#collections/shared/pictures.ts'
import { bodyFields, group, snapshotWriter, type Snapshot } from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** What of the site's own texts is told when it changes; null where they are not published in the language. */
export async function siteSnapshot(find: Finder, locale: Locale): Promise<Snapshot | null> {
  const site = await find.global(siteDocument)
  if (!site || languages(site, locale, false)?.shown !== locale) return null
  const its = { shown: locale, published: [locale] }
  const { text } = snapshotWriter(locale)
  return [
    group('', [
      text('tagline', textIn(its, site.tagline)),
      text('lead', textIn(its, site.about.lead)),
      ...bodyFields(await blocksOf(find, site.about.body, locale)),
    ]),
    ...site.stages.map((row) => group(`usual.${row.task}.${row.stage}`, [text('text', textIn(its, row.text))])),
  ]
}
