import type { Section } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import { bodyFields, codes, group, snapshotWriter, titles, type Snapshot } from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** What of a section's page is told when it changes. */
export function sectionSnapshot(view: Section, locale: Locale): Snapshot {
  const { title, lead, number, body, sources, checkedOn, previous: _previous, next: _next, ...more } = view
  const { topic: _topic, ...meta } = more
  const { slug: _slug, shown: _shown, published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  const { text } = snapshotWriter(locale)
  return [
    group('', [
      text('title', title),
      text('lead', lead),
      codes('chapter', [number]),
      ...bodyFields(body),
      titles(sources),
      codes('checked', [checkedOn]),
    ]),
  ]
}
