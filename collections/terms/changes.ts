import type { Term } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import { group, snapshotWriter, titles, type Snapshot } from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** What of a term's page is told when it changes. Related terms are links to other pages, and no change of this one. */
export function termSnapshot(view: Term, locale: Locale): Snapshot {
  const { name, aliases, short, long, sources, see: _see, ...meta } = view
  const { slug: _slug, shown: _shown, published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  const { text, set } = snapshotWriter(locale)
  return [
    group('', [text('name', name), set('aliases', aliases), text('short', short), text('long', long), titles(sources)]),
  ]
}
