import type { CarrierRow, ProcedureRow } from './view.ts'
import { effort, type Laborious } from '#collections/procedures/effort.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import type { Reported } from '#collections/reports/view.ts'
import type { CarrierKind, Ends, Fee, Need, Task, WayKind } from '#collections/shared/choices.ts'
import { chosen, dayOf, isRaw, isShown, languages, rowsOf, voice, type Raw } from '#collections/shared/localize.ts'
import type { Locale } from '#i18n/routing.ts'

/** Days until a way is done, least and most; null unless both are known. */
export function daysOf(duration: unknown): [number, number] | null {
  if (!isRaw(duration)) return null
  const { least, most } = duration
  return typeof least === 'number' && typeof most === 'number' ? [least, most] : null
}

/** What effort is computed from, of the ways that readers see. */
export const laborious = (ways: unknown): Laborious[] =>
  rowsOf(ways)
    .filter((way) => isShown(way.evidence))
    .map((way) => ({
      key: String(way.key),
      kind: way.kind as WayKind,
      ends: (way.ends ?? 'any') as Ends,
      needs: chosen<Need>(way.needs),
      fee: { kind: (isRaw(way.fee) ? way.fee.kind : 'unknown') as Fee },
      duration: { days: daysOf(way.duration) },
    }))

/** The oldest check among the ways that readers see; the day of the last change if there is none. */
export const checkedOn = (doc: Raw): string =>
  oldest(
    rowsOf(doc.ways)
      .filter((way) => isShown(way.evidence))
      .map((way) => dayOf(way.checkedOn)),
  ) ?? dayOf(doc.updatedAt)

/**
 * A procedure as a list shows it; null if it, or its carrier, is not published. `reported` tells what readers say of one, by
 * its id and its oldest check.
 */
export function procedureRow(
  doc: Raw,
  locale: Locale,
  drafting: boolean,
  reported: (id: number, checkedOn: string) => Reported,
): ProcedureRow | null {
  const shown = languages(doc, locale, drafting)
  if (!shown || !isRaw(doc.carrier)) return null
  const its = languages(doc.carrier, locale, drafting)
  if (!its) return null
  const { carrier } = doc
  return {
    ...shown,
    carrier: { slug: String(carrier.slug), name: voice(its).need(carrier.name), kind: carrier.kind as CarrierKind },
    task: doc.task as Task,
    title: voice(shown).text(doc.title),
    effort: effort(laborious(doc.ways)),
    checkedOn: checkedOn(doc),
    reported: reported(Number(doc.id), checkedOn(doc)),
    changedAt: String(doc.updatedAt),
  }
}

/** A carrier as a list shows it, with those of `procedures` that are its own; null if it is not published. */
export function carrierRow(doc: Raw, procedures: ProcedureRow[], locale: Locale, drafting: boolean): CarrierRow | null {
  const shown = languages(doc, locale, drafting)
  if (!shown) return null
  return {
    ...shown,
    slug: String(doc.slug),
    kind: doc.kind as CarrierKind,
    name: voice(shown).need(doc.name),
    country: countryOf(doc.country, locale, drafting),
    procedures: procedures.filter(({ carrier }) => carrier.slug === doc.slug),
  }
}

/** The country of a carrier; null if it has none or it is not published. */
export function countryOf(country: unknown, locale: Locale, drafting: boolean): CarrierRow['country'] {
  if (!isRaw(country)) return null
  const shown = languages(country, locale, drafting)
  return shown ? { slug: String(country.slug), name: voice(shown).need(country.name) } : null
}

/** What a list needs of a procedure. */
export const PROCEDURE_ROW = {
  carrier: true,
  task: true,
  title: true,
  ways: true,
  updatedAt: true,
  _status: true,
} as const

/** What a list needs of a carrier. */
export const CARRIER_ROW = { slug: true, kind: true, name: true, country: true, _status: true } as const
