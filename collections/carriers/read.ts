import type { Where } from 'payload'
import { CARRIER_ROW, PROCEDURE_ROW, carrierRow, countryOf, procedureRow } from './listRows.ts'
import type { AlternativeView, Carrier, CarrierGroup, CarrierRow, Hotline, NumberView, ProcedureRow } from './view.ts'
import type {
  Alternative,
  Card,
  CarrierKind,
  HotlinePurpose,
  HotlineReach,
  Sim,
  Speaker,
  Task,
} from '#collections/shared/choices.ts'
import { reportedProcedures } from '#collections/reports/read.ts'
import { answer, named, renamed, type Finder } from '#collections/shared/finder.ts'
import {
  chosen,
  isRaw,
  isShown,
  languages,
  picked,
  rowsOf,
  textOf,
  voice,
  type Raw,
  type Voice,
} from '#collections/shared/localize.ts'
import type { CardView, Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** Everything published that can be ended, as lists show it. */
export async function procedureRows(find: Finder, locale: Locale, carrier?: number): Promise<ProcedureRow[]> {
  const where: Where = carrier === undefined ? {} : { carrier: { equals: carrier } }
  const docs = await find.all('procedures', { where, depth: 1, select: PROCEDURE_ROW })
  const reported = await reportedProcedures()
  return docs.flatMap((doc) => procedureRow(doc, locale, find.drafting, reported) ?? [])
}

/** Every published carrier with its procedures, in the order of their names. */
export async function carrierRows(find: Finder, locale: Locale): Promise<{ row: CarrierRow; country: Raw | null }[]> {
  const procedures = await procedureRows(find, locale)
  const docs = await find.all('carriers', { depth: 1, select: CARRIER_ROW })
  const rows = docs.flatMap((doc) => {
    const row = carrierRow(doc, procedures, locale, find.drafting)
    return row ? [{ row, country: isRaw(doc.country) ? doc.country : null }] : []
  })
  const collator = new Intl.Collator(locale)
  return rows.sort((a, b) => collator.compare(a.row.name.text, b.row.name.text))
}

/** All carriers by country; brands without a home market last. */
export const carriers = (locale: Locale): Promise<CarrierGroup[]> =>
  answer(named('carriers', locale), ['carriers', 'procedures', 'countries', 'reports'], async (find) => {
    const groups = new Map<string, CarrierGroup>()
    for (const { row, country } of await carrierRows(find, locale)) {
      const key = row.country?.slug ?? ''
      const group = groups.get(key) ?? {
        country: row.country ? { ...row.country, code: String(country?.code ?? '') } : null,
        carriers: [],
      }
      group.carriers.push(row)
      groups.set(key, group)
    }
    const collator = new Intl.Collator(locale)
    return [...groups.values()].sort((a, b) =>
      a.country && b.country
        ? collator.compare(a.country.name.text, b.country.name.text)
        : Number(!a.country) - Number(!b.country),
    )
  })

/** Hotlines that readers may see. */
export const hotlinesOf = (doc: Raw, { need }: Voice): Hotline[] =>
  rowsOf(doc.hotlines)
    .filter((row) => isShown(row.evidence))
    .map((row) => ({
      number: String(row.number),
      label: need(row.label),
      tasks: chosen<Task>(row.tasks),
      purpose: picked<HotlinePurpose>(row.purpose),
      reach: picked<HotlineReach>(row.reach),
    }))

/** Sentences to show at a counter. */
export const cardsOf = (doc: Raw, { text }: Voice): CardView[] =>
  rowsOf(doc.cards).flatMap((row) => {
    const meaning = text(row.meaning)
    if (!meaning || !textOf(row.text)) return []
    const speaker = picked<Speaker>(row.speaker)
    return [{ purpose: row.purpose as Card, text: String(row.text), lang: String(row.lang), meaning, speaker }]
  })

/** What can be done instead of ending the line. */
export const alternativesOf = (doc: Raw, { statement }: Voice): AlternativeView[] =>
  rowsOf(doc.alternatives).flatMap((row) => {
    const found = statement(row)
    return found ? [{ ...found, kind: row.kind as Alternative, tasks: chosen<Task>(row.tasks) }] : []
  })

/** What happens to the number. */
export function numberOf(doc: Raw, { statement }: Voice): NumberView | null {
  const found = statement(doc.number)
  const days = isRaw(doc.number) ? doc.number.heldDays : null
  return found && { ...found, heldDays: typeof days === 'number' ? days : null }
}

/** One carrier, or where it moved; null if there is none that is published. */
export const carrier = (locale: Locale, slug: string): Promise<Carrier | Moved | null> =>
  answer(named('carrier', locale, slug), [`carriers/${slug}`, 'countries', 'sources'], async (find) => {
    const doc = await find.first('carriers', { where: { slug: { equals: slug } }, depth: 1 })
    if (!doc) return renamed(find, 'carriers', slug, (carrier) => ({ kind: 'carrier', carrier }))
    const shown = languages(doc, locale, find.drafting)
    if (!shown) return null
    const speak = voice(shown)
    return {
      ...shown,
      slug,
      kind: doc.kind as CarrierKind,
      name: speak.need(doc.name),
      lang: String(doc.lang),
      country: countryOf(doc.country, locale, find.drafting),
      lead: speak.need(doc.lead),
      website: textOf(doc.website),
      support: textOf(doc.support),
      sims: chosen<Sim>(doc.sims),
      hotlines: hotlinesOf(doc, speak),
      refund: speak.statement(doc.refund),
      number: numberOf(doc, speak),
      alternatives: alternativesOf(doc, speak),
      notes: speak.statements(doc.notes),
      cards: cardsOf(doc, speak),
      procedures: await procedureRows(find, locale, Number(doc.id)),
      changedAt: String(doc.updatedAt),
    }
  })
