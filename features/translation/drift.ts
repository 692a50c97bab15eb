/** The texts of a document in one language by their places; what is not written is empty, what is not there is left out. */
export type PlacedTexts = Readonly<Record<string, string>>

/** By the places of texts that changed since a translation was last in line with its source: what the source said then. */
export type Drift = Readonly<Record<string, string>>

/** What one language published: before (null where it was not published) and after a write. */
export type Publishing = { was: PlacedTexts | null; is: PlacedTexts | null }

const changedIn = ({ was, is }: Publishing): string[] =>
  was && is
    ? [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
        (place) => (was[place] ?? '') !== (is[place] ?? ''),
      )
    : []

const without = (drift: Drift, drop: (place: string) => boolean): Drift =>
  Object.fromEntries(Object.entries(drift).filter(([place]) => !drop(place)))

/**
 * What is outdated in a language after a write. A text of the source that changed outdates its translation, unless the same
 * write changed both, or it answers a change of this very translation; a translation that changed is in line again; so is one
 * whose source says again what it said, or is gone. Nothing is outdated by a language that is published for the first time,
 * and to publish a translation for the first time settles everything.
 */
export function driftAfter(drift: Drift, own: Publishing, source: Publishing, sourceDrift: Drift): Drift {
  if (own.is && !own.was) return {}
  const changed = new Set(changedIn(own))
  const left = without(drift, (place) => changed.has(place) || (source.is !== null && !(place in source.is)))
  const next = new Map(Object.entries(left))
  for (const place of changedIn(source)) {
    const [before, after] = [source.was?.[place] ?? '', source.is?.[place]]
    if (after === undefined || changed.has(place) || place in sourceDrift) continue
    if (!next.has(place)) next.set(place, before)
    if (next.get(place) === after) next.delete(place)
  }
  return Object.fromEntries(next)
}
