import { effort, type Laborious } from './effort.ts'
import { oldest } from './freshness.ts'
import { listedProcedureDocuments, type wayShape } from './shape.ts'
import type { ProcedureRow } from './view.ts'
import type { z } from 'zod'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import { reportedProcedures } from '#collections/reports/compose.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { isShown, languages, needIn, textIn } from '#collections/shared/localize.ts'
import type { Locale } from '#i18n/routing.ts'

type StoredWay = z.infer<typeof wayShape>
type Checked = { ways: StoredWay[]; changedAt: string }

/** What effort is computed from, of the ways that readers see. */
export const laborious = (ways: readonly StoredWay[]): Laborious[] =>
  ways
    .filter((way) => isShown(way.evidence))
    .map(({ key, kind, ends, needs, fee, duration }) => ({
      key,
      kind,
      ends,
      needs,
      fee,
      duration: { days: duration.days ?? null },
    }))

/** The oldest check among the ways that readers see, YYYY-MM-DD; the day of the last change if there is none. */
export const oldestCheck = ({ ways, changedAt }: Checked): string =>
  oldest(ways.filter((way) => isShown(way.evidence)).map((way) => way.checkedOn)) ?? changedAt.slice(0, 10)

const namedCarriers = carrierDocuments.only('slug', 'kind', 'name', 'publish')

/** Everything published that can be ended, or what can be at one carrier by its id, as lists show it. */
export async function procedureRows(find: Finder, locale: Locale, carrier?: number): Promise<ProcedureRow[]> {
  const docs = await find.all(
    listedProcedureDocuments,
    carrier === undefined ? {} : { where: { carrier: { equals: carrier } } },
  )
  const carriers = new Map(
    (await find.all(namedCarriers, carrier === undefined ? {} : { where: { id: { equals: carrier } } })).map((each) => [
      each.slug,
      each,
    ]),
  )
  const reported = await reportedProcedures(find)
  return docs.flatMap((doc) => row(doc, carriers.get(doc.carrier ?? ''), locale, find.drafting, reported) ?? [])
}

function row(
  doc: DocumentOf<typeof listedProcedureDocuments>,
  carrier: DocumentOf<typeof namedCarriers> | undefined,
  locale: Locale,
  drafting: boolean,
  reported: Awaited<ReturnType<typeof reportedProcedures>>,
): ProcedureRow | null {
  const shown = languages(doc, locale, drafting)
  const its = carrier ? languages(carrier, locale, drafting) : null
  if (!shown || !carrier || !its) return null
  const checkedOn = oldestCheck(doc)
  return {
    ...shown,
    carrier: { slug: carrier.slug, name: needIn(its, carrier.name), kind: carrier.kind },
    task: doc.task,
    title: textIn(shown, doc.title),
    effort: effort(laborious(doc.ways)),
    checkedOn,
    reported: reported(doc.id, checkedOn),
    changedAt: doc.changedAt,
  }
}
