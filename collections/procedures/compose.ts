import { oldestCheck } from './listRows.ts'
import { procedureDocuments, procedureShape } from './shape.ts'
import type { Procedure } from './view.ts'
import { carrierDocuments, carrierShape } from '#collections/carriers/shape.ts'
import { countryLink } from '#collections/countries/link.ts'
import { countryDocuments } from '#collections/countries/shape.ts'
import { reported } from '#collections/reports/compose.ts'
import { STAGES, TASKS, type Task } from '#collections/shared/choices.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize, needIn, sourcesOf, textIn } from '#collections/shared/localize.ts'
import { moved } from '#collections/shared/reading.ts'
import type { CardView, CaseView, Languages, Moved } from '#collections/shared/view.ts'
import { siteDocument } from '#collections/site/shape.ts'
import type { Locale } from '#i18n/routing.ts'

type Document = DocumentOf<typeof procedureDocuments>
type CarrierDocument = DocumentOf<typeof carrierDocuments>

const isTask = (value: string): value is Task => TASKS.some((task) => task === value)

/** The text of every stage: the procedure's own, else the site's usual one for the task. */
async function stagesOf(find: Finder, doc: Document, its: Languages): Promise<Procedure['stages']> {
  const site = await find.global(siteDocument)
  const usual = site && languages(site, its.shown, find.drafting)
  return STAGES.flatMap((stage): Procedure['stages'] => {
    const own = doc.stages.find((row) => row.stage === stage)
    const text = own ? textIn(its, own.text) : null
    if (own && text)
      return [
        { stage, text, covers: own.covers ?? [], sources: sourcesOf(own.sources, doc.sources, its.shown), own: true },
      ]
    const row = site?.stages.find((each) => each.task === doc.task && each.stage === stage)
    const words = row && usual ? textIn(usual, row.text) : null
    return words ? [{ stage, text: words, covers: [], sources: [], own: false }] : []
  })
}

const siblings = procedureDocuments.only('task', 'title', 'publish')

async function siblingsOf(
  find: Finder,
  doc: Document,
  carrier: number,
  locale: Locale,
): Promise<Procedure['siblings']> {
  const docs = await find.all(siblings, {
    where: { and: [{ carrier: { equals: carrier } }, { id: { not_equals: doc.id } }] },
  })
  return docs.flatMap((each) => {
    const its = languages(each, locale, find.drafting)
    return its ? [{ task: each.task, title: textIn(its, each.title) }] : []
  })
}

const besideCountries = countryDocuments.only('slug', 'code', 'name', 'cases', 'cards', 'publish')

/** What both a carrier and its country have for the counter and for cases of their own. */
const besideShape = countryDocuments.only('cases', 'cards').shape

const besideOf = (
  { cases, cards, sources }: Pick<CarrierDocument, 'cases' | 'cards' | 'sources'>,
  its: Languages,
): { cases: CaseView[]; cards: CardView[] } => localize(besideShape, { cases, cards, sources }, its)

async function compose(
  find: Finder,
  doc: Document,
  carrier: CarrierDocument,
  locale: Locale,
): Promise<Procedure | null> {
  const its = languages(doc, locale, find.drafting)
  const carriers = languages(carrier, locale, find.drafting)
  if (!its || !carriers) return null
  // The carrier speaks the language of the procedure, where it can.
  const beside = { ...carriers, shown: carriers.published.includes(its.shown) ? its.shown : carriers.shown }
  const { slug, aliases, kind, lang, sims } = carrier
  const country =
    carrier.country === null
      ? null
      : await find.first(besideCountries, { where: { slug: { equals: carrier.country } } })
  const countrys = country && languages(country, its.shown, find.drafting)
  const land = country && countrys ? besideOf(country, countrys) : { cases: [], cards: [] }
  const { alternatives, refund, number, hotlines, cases, cards } = localize(carrierShape, carrier, beside)
  return {
    ...its,
    ...localize(procedureShape, doc, its),
    carrier: {
      slug,
      name: needIn(beside, carrier.name),
      aliases,
      kind,
      lang,
      sims,
      country: countryLink(country, its.shown, find.drafting),
    },
    stages: await stagesOf(find, doc, its),
    alternatives,
    refund,
    number,
    hotlines,
    cases: [...cases, ...land.cases],
    cards: cards.length > 0 ? cards : land.cards,
    siblings: await siblingsOf(find, doc, carrier.id, locale),
    reported: await reported(find, { procedure: doc.id }, oldestCheck(doc)),
    changedAt: doc.changedAt,
  }
}

/** One carrier × one task, or where it moved; null if there is none that is published. */
export async function composeProcedure(
  find: Finder,
  locale: Locale,
  slug: string,
  task: string,
): Promise<Procedure | Moved | null> {
  if (!isTask(task)) return null
  const carrier = await find.first(carrierDocuments, { where: { slug: { equals: slug } } })
  if (!carrier) return moved(find, 'carriers', slug, (now) => ({ kind: 'procedure', carrier: now, task }))
  const doc = await find.first(procedureDocuments, {
    where: { and: [{ carrier: { equals: carrier.id } }, { task: { equals: task } }] },
  })
  return doc ? compose(find, doc, carrier, locale) : null
}
