import type { Procedure, Way } from './view.ts'
import { alternativesOf, cardsOf, hotlinesOf, numberOf } from '#collections/carriers/read.ts'
import { checkedOn, countryOf, daysOf } from '#collections/carriers/listRows.ts'
import { reported } from '#collections/reports/read.ts'
import {
  STAGES,
  TASKS,
  type Applicant,
  type CarrierKind,
  type CarrierStatement,
  type Case,
  type DayUnit,
  type Ends,
  type Fee,
  type Need,
  type Outcome,
  type Reversible,
  type Sim,
  type Stage,
  type Task,
  type WayKind,
  type WayReach,
} from '#collections/shared/choices.ts'
import { answer, named, renamed, type Finder } from '#collections/shared/finder.ts'
import {
  chosen,
  dayOf,
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
import type { CardView, CaseView, Halt, Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

const isTask = (value: string): value is Task => TASKS.some((task) => task === value)

/** What cannot be undone, if both heading and text are there. */
export function haltOf(value: unknown, { text }: Voice): Halt | null {
  if (!isRaw(value)) return null
  const title = text(value.title)
  const words = text(value.text)
  return title && words ? { title, text: words } : null
}

function wayOf(row: Raw, speak: Voice): Way | null {
  if (!isShown(row.evidence)) return null
  const fee = isRaw(row.fee) ? row.fee : {}
  const duration = isRaw(row.duration) ? row.duration : {}
  return {
    key: String(row.key),
    kind: row.kind as WayKind,
    title: speak.text(row.title),
    sims: chosen<Sim>(row.sims),
    ends: (row.ends ?? 'any') as Ends,
    onlyFor: chosen<Case>(row.onlyFor),
    applicants: chosen<Applicant>(row.applicants),
    reach: picked<WayReach>(row.reach),
    url: textOf(row.url),
    steps: speak.texts(row.steps),
    bring: speak.texts(row.bring),
    conditions: speak.texts(row.conditions),
    needs: chosen<Need>(row.needs),
    bringCovers: chosen<Need>(row.bringCovers),
    fee: { kind: (fee.kind ?? 'unknown') as Fee, text: speak.text(fee.text) },
    duration: {
      days: daysOf(duration),
      unit: picked<DayUnit>(duration.unit),
      until: picked<Outcome>(duration.until),
      text: speak.text(duration.text),
    },
    evidence: row.evidence,
    checkedOn: dayOf(row.checkedOn),
    sources: speak.sources(row.sources),
  }
}

/** The text of every stage: the procedure's own, else the site's usual one for the task. */
function stagesOf(doc: Raw, site: Raw, speak: Voice, usual: Voice | null): Procedure['stages'] {
  return STAGES.flatMap((stage: Stage): Procedure['stages'] => {
    const own = rowsOf(doc.stages).find((row) => row.stage === stage)
    const text = own ? speak.text(own.text) : null
    if (own && text) {
      const covers = chosen<CarrierStatement>(own.covers)
      return [{ stage, text, covers, sources: speak.sources(own.sources), own: true }]
    }
    const row = rowsOf(site.stages).find((each) => each.task === doc.task && each.stage === stage)
    const words = row ? usual?.text(row.text) : null
    return words ? [{ stage, text: words, covers: [], sources: [], own: false }] : []
  })
}

async function siblingsOf(find: Finder, doc: Raw, carrier: Raw, locale: Locale): Promise<Procedure['siblings']> {
  const docs = await find.all('procedures', {
    where: { and: [{ carrier: { equals: carrier.id } }, { id: { not_equals: doc.id } }] },
    select: { task: true, title: true, _status: true },
  })
  return docs.flatMap((each) => {
    const shown = languages(each, locale, find.drafting)
    return shown ? [{ task: each.task as Task, title: voice(shown).text(each.title) }] : []
  })
}

/** The carrier's own cards, else those of its country. */
function cardsFor(carrier: Raw, speak: Voice, locale: Locale, drafting: boolean): CardView[] {
  const own = cardsOf(carrier, speak)
  if (own.length > 0 || !isRaw(carrier.country)) return own
  const shown = languages(carrier.country, locale, drafting)
  return shown ? cardsOf(carrier.country, voice(shown)) : []
}

/** The carrier's own answers by case, then those of its country, which hold for it as well. */
function casesFor(carrier: Raw, speak: Voice, locale: Locale, drafting: boolean): CaseView[] {
  const shown = isRaw(carrier.country) ? languages(carrier.country, locale, drafting) : null
  const land = shown && isRaw(carrier.country) ? voice(shown).cases(carrier.country.cases) : []
  return [...speak.cases(carrier.cases), ...land]
}

async function compose(find: Finder, doc: Raw, carrier: Raw, locale: Locale): Promise<Procedure | null> {
  const shown = languages(doc, locale, find.drafting)
  const its = languages(carrier, locale, find.drafting)
  if (!shown || !its) return null
  const speak = voice(shown)
  const speakCarrier = voice({
    shown: its.published.includes(shown.shown) ? shown.shown : its.shown,
    published: its.published,
  })
  const site = await find.site()
  const usual = languages(site, shown.shown, find.drafting)
  return {
    ...shown,
    carrier: {
      slug: String(carrier.slug),
      name: speakCarrier.need(carrier.name),
      kind: carrier.kind as CarrierKind,
      lang: String(carrier.lang),
      sims: chosen<Sim>(carrier.sims),
      country: countryOf(carrier.country, shown.shown, find.drafting),
    },
    task: doc.task as Task,
    title: speak.text(doc.title),
    lead: speak.need(doc.lead),
    halt: haltOf(doc.halt, speak),
    stages: stagesOf(doc, site, speak, usual && voice(usual)),
    ways: rowsOf(doc.ways).flatMap((row) => wayOf(row, speak) ?? []),
    states: rowsOf(doc.states).map((row) => ({
      label: String(row.label),
      text: speak.need(row.text),
      reversible: row.reversible as Reversible,
    })),
    days: rowsOf(doc.days).map((row) => ({
      when: speak.need(row.when),
      event: speak.need(row.event),
      sources: speak.sources(row.sources),
    })),
    alternatives: alternativesOf(carrier, speakCarrier),
    refund: speakCarrier.statement(carrier.refund),
    number: numberOf(carrier, speakCarrier),
    hotlines: hotlinesOf(carrier, speakCarrier),
    cases: casesFor(carrier, speakCarrier, shown.shown, find.drafting),
    cards: cardsFor(carrier, speakCarrier, shown.shown, find.drafting),
    siblings: await siblingsOf(find, doc, carrier, locale),
    reported: await reported({ procedure: Number(doc.id) }, checkedOn(doc)),
    changedAt: String(doc.updatedAt),
  }
}

/** One carrier × one task, or where it moved; null if there is none that is published. */
export const procedure = (locale: Locale, slug: string, task: string): Promise<Procedure | Moved | null> =>
  answer(named('procedure', locale, slug, task), [`carriers/${slug}`, 'countries', 'sources', 'site'], async (find) => {
    if (!isTask(task)) return null
    const carrier = await find.first('carriers', { where: { slug: { equals: slug } }, depth: 1 })
    if (!carrier) return renamed(find, 'carriers', slug, (now) => ({ kind: 'procedure', carrier: now, task }))
    const doc = await find.first('procedures', {
      where: { and: [{ carrier: { equals: carrier.id } }, { task: { equals: task } }] },
      depth: 1,
    })
    return doc ? compose(find, doc, carrier, locale) : null
  })
