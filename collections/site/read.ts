import type { Page } from '#collections/shared/page.ts'
import type { About, Home } from './view.ts'
import { procedureRows } from '#collections/carriers/read.ts'
import type { ProcedureRow } from '#collections/carriers/view.ts'
import { blocksOf } from '#collections/guide/pictures.ts'
import { byDue } from '#collections/procedures/freshness.ts'
import type { Task } from '#collections/shared/choices.ts'
import { answer, named, type Finder } from '#collections/shared/finder.ts'
import type { Addressed } from '#collections/shared/renamed.ts'
import { isRaw, languages, rowsOf, voice, type Raw } from '#collections/shared/localize.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** How many rows a list of the home page has. */
const FEW = 5

/** How many the list of changes has of what is due. */
const SOME = 10

const dueFirst = (rows: ProcedureRow[]): ProcedureRow[] => [...rows].sort(byDue(new Date().toISOString().slice(0, 10)))

/** What is due for checking: what reports brought forward, then the oldest checks. */
export const due = (locale: Locale): Promise<ProcedureRow[]> =>
  answer(named('due', locale), ['carriers', 'procedures', 'reports'], async (find) =>
    dueFirst(await procedureRows(find, locale)).slice(0, SOME),
  )

/** What the home page shows. */
export const home = (locale: Locale): Promise<Home> =>
  answer(named('home', locale), ['site', 'carriers', 'procedures', 'reports'], async (find) => {
    const site = await find.site()
    const rows = await procedureRows(find, locale)
    const shown = languages(site, locale, find.drafting)
    return {
      tagline: shown ? voice(shown).need(site.tagline) : { text: '', lang: locale },
      changed: [...rows].sort((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, FEW),
      due: dueFirst(rows).slice(0, FEW),
    }
  })

/** How the guide checks; empty until an editor has published it. */
export const about = (locale: Locale): Promise<About> =>
  answer(named('about', locale), ['site', 'media'], async (find) => {
    const site = await find.site()
    const shown = languages(site, locale, find.drafting) ?? { shown: locale, published: [locale] }
    const text = isRaw(site.about) ? site.about : {}
    return {
      ...shown,
      lead: voice(shown).need(text.lead),
      body: await blocksOf(find, isRaw(text.body) ? text.body[shown.shown] : null, shown.shown),
    }
  })

type Entry = { page: Page; published: Locale[]; changedAt: string }

const FIXED: Page[] = [
  { kind: 'home' },
  { kind: 'guide' },
  { kind: 'carriers' },
  { kind: 'countries' },
  { kind: 'devices' },
  { kind: 'terms' },
  { kind: 'about' },
  { kind: 'search' },
  { kind: 'checklist' },
  { kind: 'identifiers' },
  { kind: 'changes' },
  { kind: 'data' },
]

async function entries(find: Finder, collection: Addressed, page: (slug: string) => Page): Promise<Entry[]> {
  const docs = await find.all(collection, { select: { slug: true, updatedAt: true, _status: true } })
  return docs.flatMap((doc) => entry(doc, page(String(doc.slug)), find.drafting))
}

function entry(doc: Raw, page: Page, drafting: boolean): Entry[] {
  const shown = languages(doc, LOCALES[0], drafting)
  return shown ? [{ page, published: shown.published, changedAt: String(doc.updatedAt) }] : []
}

/** The pages of counter cards, of countries that have some. */
async function cards(find: Finder): Promise<Entry[]> {
  const docs = await find.all('countries', { select: { slug: true, cards: true, updatedAt: true, _status: true } })
  const having = docs.filter((doc) => rowsOf(doc.cards).length > 0)
  return having.flatMap((doc) => entry(doc, { kind: 'cards', country: String(doc.slug) }, find.drafting))
}

/** Every page that is published, for the sitemap. */
export const pages = (): Promise<Entry[]> =>
  answer(
    named('pages', LOCALES[0]),
    ['site', 'carriers', 'procedures', 'countries', 'devices', 'sections', 'terms'],
    async (find) => {
      const procedures = await find.all('procedures', {
        depth: 1,
        select: { carrier: true, task: true, updatedAt: true, _status: true },
      })
      const found = [
        await entries(find, 'sections', (section) => ({ kind: 'section', section })),
        await entries(find, 'carriers', (carrier) => ({ kind: 'carrier', carrier })),
        procedures.flatMap((doc) =>
          isRaw(doc.carrier)
            ? entry(
                doc,
                { kind: 'procedure', carrier: String(doc.carrier.slug), task: doc.task as Task },
                find.drafting,
              )
            : [],
        ),
        await entries(find, 'countries', (country) => ({ kind: 'country', country })),
        await cards(find),
        await entries(find, 'devices', (device) => ({ kind: 'device', device })),
        await entries(find, 'terms', (term) => ({ kind: 'term', term })),
      ].flat()
      const latest =
        found
          .map(({ changedAt }) => changedAt)
          .sort()
          .at(-1) ?? new Date(0).toISOString()
      return [...FIXED.map((page) => ({ page, published: [...LOCALES], changedAt: latest })), ...found]
    },
  )
