import { KINDS, isKind, type KindSlug } from '#collections/kinds.ts'
import type { Finder } from '#collections/shared/finder.ts'
import type { Standing } from '#collections/shared/kind.ts'
import { languages } from '#collections/shared/localize.ts'
import type { Snapshot } from '#collections/shared/snapshot.ts'
import { siteSnapshot } from '#collections/site/changes.ts'
import { siteDocument } from '#collections/site/shape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What has pages whose changes are told: documents of every kind, and the site's own texts. */
export type TrackedKind = KindSlug | 'site'

/** Whether changes of this collection, or of the site, are told. */
export const isTracked = (slug: string): slug is TrackedKind => slug === 'site' || isKind(slug)

/** A document's page in each language in which it is published. */
export type Snapshots = Partial<Record<Locale, Snapshot>>

/** Where a document stands for a stranger; null if nobody but staff sees it. */
export async function standingOf(find: Finder, of: TrackedKind, id: number): Promise<Standing | null> {
  if (of !== 'site') return KINDS[of].standing(find, id)
  const site = await find.global(siteDocument)
  const its = site && languages(site, LOCALES[0], false)
  return its && { id, carrier: null, page: { kind: 'about' }, published: its.published, changedAt: site.changedAt }
}

/** What readers of each language see of a document, by the very data that its page shows to a stranger. */
export async function snapshotsOf(
  find: Finder,
  of: TrackedKind,
  id: number,
): Promise<{ standing: Standing | null; snapshots: Snapshots }> {
  const standing = await standingOf(find, of, id)
  const snapshots: Snapshots = {}
  for (const locale of standing?.published ?? []) {
    const found =
      of === 'site' ? await siteSnapshot(find, locale) : standing && (await KINDS[of].snapshot(find, standing, locale))
    if (found) snapshots[locale] = found
  }
  return { standing, snapshots }
}
