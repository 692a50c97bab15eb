import type { CarrierRecord, ProcedureRecord, WayRecord } from './recordShape.ts'
import { tongues, type Tongues } from './localizedTexts.ts'
import { uriOf } from './uri.ts'
import { checkedOn, daysOf, laborious } from '#collections/carriers/listRows.ts'
import { effort } from '#collections/procedures/effort.ts'
import {
  STAGES,
  TASKS,
  type Alternative,
  type Card,
  type CarrierKind,
  type Ends,
  type Fee,
  type Need,
  type Reversible,
  type Sim,
  type Task,
  type WayKind,
} from '#collections/shared/choices.ts'
import { chosen, dayOf, isRaw, isShown, languages, rowsOf, textOf, type Raw } from '#collections/shared/localize.ts'
import type { Page } from '#collections/shared/page.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Where things are, as absolute addresses: pages in a language, and the data of one carrier. */
export type Places = { page: (locale: Locale, page: Page) => string; data: (carrier: string) => string }

const publishedOf = (doc: Raw): Locale[] => languages(doc, LOCALES[0], false)?.published ?? []

const pagesOf = (published: Locale[], page: Page, places: Places) =>
  Object.fromEntries(published.map((locale) => [locale, places.page(locale, page)]))

function wayOf(row: Raw, { text, texts, sources }: Tongues): WayRecord | null {
  const steps = texts(row.steps)
  if (!isShown(row.evidence) || steps.length === 0) return null
  const fee = isRaw(row.fee) ? row.fee : {}
  const duration = isRaw(row.duration) ? row.duration : {}
  const days = daysOf(duration)
  return {
    key: String(row.key),
    kind: row.kind as WayKind,
    title: text(row.title),
    sims: chosen<Sim>(row.sims),
    ends: (row.ends ?? 'any') as Ends,
    url: uriOf(row.url),
    steps,
    bring: texts(row.bring),
    conditions: texts(row.conditions),
    needs: chosen<Need>(row.needs),
    fee: { kind: (fee.kind ?? 'unknown') as Fee, text: text(fee.text) },
    duration: { days: days && { least: days[0], most: days[1] }, text: text(duration.text) },
    evidence: row.evidence,
    checkedOn: dayOf(row.checkedOn),
    sources: sources(row.sources),
  }
}

function haltOf(value: unknown, { text }: Tongues): ProcedureRecord['halt'] {
  if (!isRaw(value)) return null
  const title = text(value.title)
  const words = text(value.text)
  return title && words ? { title, text: words } : null
}

function stagesOf(doc: Raw, { text, sources }: Tongues): ProcedureRecord['stages'] {
  return STAGES.flatMap((stage) => {
    const row = rowsOf(doc.stages).find((each) => each.stage === stage)
    const words = text(row?.text)
    return row && words ? [{ stage, text: words, sources: sources(row.sources) }] : []
  })
}

function procedureOf(doc: Raw, carrier: string, places: Places): ProcedureRecord | null {
  const published = publishedOf(doc)
  const speak = tongues(published)
  const task = doc.task as Task
  const lead = speak.text(doc.lead)
  if (!lead) return null
  return {
    task,
    published,
    title: speak.text(doc.title),
    lead,
    halt: haltOf(doc.halt, speak),
    stages: stagesOf(doc, speak),
    ways: rowsOf(doc.ways).flatMap((row) => wayOf(row, speak) ?? []),
    states: rowsOf(doc.states).flatMap((row) => {
      const text = speak.text(row.text)
      return text ? [{ label: String(row.label), text, reversible: row.reversible as Reversible }] : []
    }),
    days: rowsOf(doc.days).flatMap((row) => {
      const [when, event] = [speak.text(row.when), speak.text(row.event)]
      return when && event ? [{ when, event, sources: speak.sources(row.sources) }] : []
    }),
    effort: effort(laborious(doc.ways)),
    checkedOn: checkedOn(doc),
    changedAt: String(doc.updatedAt),
    pages: pagesOf(published, { kind: 'procedure', carrier, task }, places),
  }
}

function countryOf(value: unknown): CarrierRecord['country'] {
  if (!isRaw(value)) return null
  const name = tongues(publishedOf(value)).text(value.name)
  return name ? { slug: String(value.slug), code: String(value.code), name } : null
}

const hotlinesOf = (doc: Raw, { text }: Tongues): CarrierRecord['hotlines'] =>
  rowsOf(doc.hotlines).flatMap((row) => {
    const label = text(row.label)
    return isShown(row.evidence) && label ? [{ number: String(row.number), label }] : []
  })

const cardsOf = (doc: Raw, { text }: Tongues): CarrierRecord['cards'] =>
  rowsOf(doc.cards).flatMap((row) => {
    const [words, meaning] = [textOf(row.text), text(row.meaning)]
    return words && meaning ? [{ purpose: row.purpose as Card, lang: String(row.lang), text: words, meaning }] : []
  })

/**
 * A carrier and its procedures as open data, from the documents a stranger may read in every language; null if nothing of
 * the carrier is published. `unverified` and unpublished languages end here.
 */
export function recordOf(doc: Raw, procedures: Raw[], places: Places): CarrierRecord | null {
  const published = publishedOf(doc)
  const speak = tongues(published)
  const slug = String(doc.slug)
  const [name, lead] = [speak.text(doc.name), speak.text(doc.lead)]
  if (!name || !lead) return null
  const order = (each: Raw): number => TASKS.findIndex((task) => task === each.task)
  return {
    slug,
    kind: doc.kind as CarrierKind,
    published,
    name,
    lang: String(doc.lang),
    country: countryOf(doc.country),
    lead,
    website: uriOf(doc.website),
    support: uriOf(doc.support),
    sims: chosen<Sim>(doc.sims),
    hotlines: hotlinesOf(doc, speak),
    refund: speak.statement(doc.refund),
    number: speak.statement(doc.number),
    alternatives: rowsOf(doc.alternatives).flatMap((row) => {
      const found = speak.statement(row)
      return found ? [{ ...found, kind: row.kind as Alternative }] : []
    }),
    notes: rowsOf(doc.notes).flatMap((row) => speak.statement(row) ?? []),
    cards: cardsOf(doc, speak),
    procedures: [...procedures]
      .sort((a, b) => order(a) - order(b))
      .flatMap((each) => procedureOf(each, slug, places) ?? []),
    changedAt: String(doc.updatedAt),
    pages: pagesOf(published, { kind: 'carrier', carrier: slug }, places),
    data: places.data(slug),
  }
}
