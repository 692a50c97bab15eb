import type { Home } from './view.ts'
import { byDue } from '#collections/procedures/freshness.ts'
import { procedureRows } from '#collections/procedures/listRows.ts'
import type { ProcedureRow } from '#collections/procedures/view.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import { reading } from '#collections/shared/reading.ts'
import { siteDocument } from '#collections/site/shape.ts'

/** How many rows a list of the home page has. */
const FEW = 5

/** How many the list of changes has of what is due. */
const SOME = 10

const dueFirst = (rows: ProcedureRow[]): ProcedureRow[] => [...rows].sort(byDue(new Date().toISOString().slice(0, 10)))

/** What is due for checking: what reports brought forward, then the oldest checks. */
export const due = reading({
  name: 'due',
  tags: () => ['carriers', 'procedures', 'reports'],
  compose: async (find, locale) => dueFirst(await procedureRows(find, locale)).slice(0, SOME),
})

/** What the home page shows. */
export const home = reading({
  name: 'home',
  tags: () => ['site', 'carriers', 'procedures', 'reports'],
  compose: async (find, locale): Promise<Home> => {
    const site = await find.global(siteDocument)
    const rows = await procedureRows(find, locale)
    const its = site && languages(site, locale, find.drafting)
    return {
      tagline: site && its ? needIn(its, site.tagline) : { text: '', lang: locale },
      changed: [...rows].sort((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, FEW),
      due: dueFirst(rows).slice(0, FEW),
    }
  },
})
