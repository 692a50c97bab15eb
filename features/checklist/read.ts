import {
  inOrder,
  isAsked,
  PHYSICAL,
  typedIn,
  type ChecklistQuery,
  type ChecklistField,
  type QueryFields,
} from './query.ts'
import type { Choice, Filled, Gathered, Offered, FieldProblem } from './view.ts'
import { carrier } from '#collections/carriers/read.ts'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import type { Carrier } from '#collections/carriers/view.ts'
import { countryLink, linkedCountries } from '#collections/countries/link.ts'
import { country } from '#collections/countries/read.ts'
import { device, devices } from '#collections/devices/read.ts'
import { section, sections } from '#collections/guide/read.ts'
import { procedure } from '#collections/procedures/read.ts'
import { search } from '#features/search/read.ts'
import { SECTION_TOPICS, TASKS, type Task } from '#collections/shared/choices.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import { reading, type Ask } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** More carriers than this are no list to choose from: their names are typed. */
const MOST_CHOICES = 150

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What is at an address, wherever it has moved since; renamed twice at most. */
async function settled<T extends object>(
  slug: string,
  read: (slug: string) => Promise<T | Moved | null>,
  slugOf: (page: Page) => string | undefined,
): Promise<{ slug: string; data: T } | null> {
  if (!SLUG.test(slug)) return null
  const found = await read(slug)
  if (found === null) return null
  if (!('moved' in found)) return { slug, data: found }
  const now = slugOf(found.moved)
  return now === undefined || now === slug ? null : settled(now, read, slugOf)
}

const carrierAt = (ask: Ask, locale: Locale, slug: string) =>
  settled<Carrier>(
    slug,
    (each) => ask(carrier, locale, each),
    (page) => ('carrier' in page ? page.carrier : undefined),
  )

const deviceAt = (ask: Ask, locale: Locale, slug: string) =>
  settled(
    slug,
    (each) => ask(device, locale, each),
    (page) => ('device' in page ? page.device : undefined),
  )

const offeredCarriers = carrierDocuments.only('slug', 'name', 'country', 'publish')

/** The carriers to choose from by country, those without one last; null where there are too many for a list. */
const choices = reading({
  name: 'checklist-carriers',
  tags: () => ['carriers', 'countries'],
  compose: async (find, locale): Promise<Offered['carriers']> => {
    const docs = await find.all(offeredCarriers, { limit: MOST_CHOICES + 1 })
    if (docs.length > MOST_CHOICES) return null
    const countries = new Map((await find.all(linkedCountries)).map((each) => [each.slug, each]))
    const collator = new Intl.Collator(locale)
    const groups = new Map<string, NonNullable<Offered['carriers']>[number]>()
    for (const doc of docs) {
      const its = languages(doc, locale, find.drafting)
      if (!its) continue
      const country = countryLink(countries.get(doc.country ?? ''), locale, find.drafting)
      const group = groups.get(country?.slug ?? '') ?? { country: country?.name ?? null, carriers: [] }
      group.carriers.push({ slug: doc.slug, name: needIn(its, doc.name) })
      groups.set(country?.slug ?? '', group)
    }
    for (const group of groups.values()) group.carriers.sort((a, b) => collator.compare(a.name.text, b.name.text))
    return [...groups.values()].sort((a, b) =>
      a.country && b.country
        ? collator.compare(a.country.text, b.country.text)
        : Number(!a.country) - Number(!b.country),
    )
  },
})

/** Everything a carrier is called where it is published: its name in each language, and its other names. */
const carrierNames = reading({
  name: 'names',
  tags: (slug: string) => [`carriers/${slug}`],
  compose: async (find, _locale, slug): Promise<string[]> => {
    const named = carrierDocuments.only('name', 'aliases', 'publish')
    const doc = await find.first(named, { where: { slug: { equals: slug } } })
    if (!doc) return []
    const names = LOCALES.flatMap((locale) => {
      const its = languages(doc, locale, find.drafting)
      return its?.shown === locale ? [needIn(its, doc.name).text] : []
    })
    return [...new Set([...names, ...doc.aliases])]
  },
})

const MOST_MEANT = 8

/** The carriers that a typed name may mean, the likeliest first; null when search is busy. */
async function meant(ask: Ask, locale: Locale, name: string, who: string): Promise<Choice[] | null> {
  const { hits, busy } = await ask(search, locale, name, who)
  if (busy) return null
  const slugs = hits.flatMap(({ page }) => ('carrier' in page ? [page.carrier] : []))
  const found = await Promise.all([...new Set(slugs)].slice(0, MOST_MEANT).map((slug) => ask(carrier, locale, slug)))
  return found.flatMap((each) => (each && !('moved' in each) ? [{ slug: each.slug, name: each.name }] : []))
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase()

/** Finds the carrier by its address or by its name as someone types it; else those that may be meant. */
async function chosen(
  ask: Ask,
  locale: Locale,
  typed: string,
  who: string,
): Promise<{ data: Carrier | null; others: Choice[]; busy?: true }> {
  const own = await carrierAt(ask, locale, typed)
  if (own) return { data: own.data, others: [] }
  const likely = await meant(ask, locale, typed, who)
  if (likely === null) return { data: null, others: [], busy: true }
  const names = await Promise.all(likely.map(({ slug }) => ask(carrierNames, LOCALES[0], slug)))
  const exact = likely.filter((_, index) => names[index]?.some((name) => plain(name) === plain(typed)))
  const others = exact.length > 0 ? exact : likely
  const [only] = others
  if (!only || others.length > 1) return { data: null, others }
  return { data: (await carrierAt(ask, locale, only.slug))?.data ?? null, others }
}

const isTask = (value: string): value is Task => TASKS.some((task) => task === value)

/** The sections of the guide on which lists lean, by what they are about; of two on one topic the first. */
async function byTopic(ask: Ask, locale: Locale): Promise<Gathered['sections']> {
  const rows = await ask(sections, locale)
  const found = await Promise.all(
    SECTION_TOPICS.map(async (topic) => {
      const row = rows.find((each) => each.topic === topic)
      return [topic, row ? await ask(section, locale, row.slug) : null] as const
    }),
  )
  return Object.fromEntries(found.flatMap(([topic, its]) => (its && !('moved' in its) ? [[topic, its]] : [])))
}

/** What a checklist is made from; null if the guide has no such procedure that is published. */
async function gather(ask: Ask, locale: Locale, asked: ChecklistQuery): Promise<Gathered | null> {
  const found = await ask(procedure, locale, asked.carrier, asked.task)
  if (!found || 'moved' in found) return null
  const slug = found.carrier.country?.slug
  const [its, land, leanedOn] = await Promise.all([
    asked.device === null || asked.device === PHYSICAL ? null : deviceAt(ask, locale, asked.device),
    slug === undefined ? null : ask(country, locale, slug),
    byTopic(ask, locale),
  ])
  return {
    procedure: found,
    device: its?.data ?? null,
    country: land && !('moved' in land) ? land : null,
    sections: leanedOn,
  }
}

/** What an address asks for: the form as it was filled in and, if nothing is wrong with it, what its list is made from. */
type ChecklistAnswer = Filled & { made: { asked: ChecklistQuery; gathered: Gathered } | null }

/**
 * Reads an address of the checklist: what was asked, what is wrong with it, and what its list is made from. `who` is the network
 * that asks.
 */
export async function asked(ask: Ask, locale: Locale, query: QueryFields, who = ''): Promise<ChecklistAnswer> {
  const { typed, slips } = typedIn(query)
  const problems: Filled['problems'] = {}
  const refuse = (field: ChecklistField, problem: Partial<FieldProblem> & Pick<FieldProblem, 'reason'>): void => {
    const value = field === 'with' ? '' : typed[field]
    problems[field] ??= { value, carriers: [], tasks: [], ...problem }
  }
  for (const [field, reason] of Object.entries(slips)) refuse(field as ChecklistField, { reason })

  const own = typed.carrier === '' ? null : await chosen(ask, locale, typed.carrier, who)
  if (own && !own.data)
    refuse('carrier', {
      reason: own.busy ? 'busy' : own.others.length > 0 ? 'several' : 'unknown',
      carriers: own.others,
    })
  if (isAsked(typed) && typed.carrier === '') refuse('carrier', { reason: 'missing' })
  const tasks = own?.data?.procedures.map(({ task }) => task) ?? null
  const task = typed.task || (tasks?.length === 1 ? tasks[0] : '') || ''
  if (own?.data && tasks?.length === 0) refuse('carrier', { reason: 'nothing' })
  else if (isAsked(typed) && task === '') refuse('task', { reason: 'missing', tasks: tasks ?? [] })
  else if (task !== '' && !isTask(task)) refuse('task', { reason: 'unknown', tasks: tasks ?? [] })
  else if (isTask(task) && tasks && !tasks.includes(task)) refuse('task', { reason: 'task', tasks })

  const isDevice = typed.device !== '' && typed.device !== PHYSICAL
  const its = isDevice ? await deviceAt(ask, locale, typed.device) : null
  if (isDevice && !its) refuse('device', { reason: 'unknown' })

  const offered: Offered = { carriers: await ask(choices, locale), devices: await ask(devices, locale), tasks }
  const filled = { typed: { ...typed, carrier: own?.data?.slug ?? typed.carrier, task }, offered, problems }
  if (!own?.data || !isTask(task) || Object.keys(problems).length > 0) return { ...filled, made: null }
  const which: ChecklistQuery = {
    carrier: own.data.slug,
    task,
    device: typed.device === '' ? null : (its?.slug ?? PHYSICAL),
    situations: inOrder(typed.with),
    day: typed.day || null,
  }
  const gathered = await gather(ask, locale, which)
  // Withdrawn between two reads.
  if (!gathered) refuse('task', { reason: 'task' })
  return { ...filled, made: gathered && { asked: which, gathered } }
}
