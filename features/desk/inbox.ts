import { sql } from '@payloadcms/db-postgres'
import { documentAt, type DeskDocument } from './documentAt.ts'
import { namesOf } from './documentNames.ts'
import type { Cut, DocumentName } from './view.ts'
import type { Failure, Handling, Rejection, ReportAnswer, Uncounted } from '#collections/shared/choices.ts'
import { rowsIn, type Executor, type SqlQuery } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** What readers wrote about one page. */
export type InboxPage = {
  path: string
  reports: number
  corrections: number
  /** The day of the oldest, YYYY-MM-DD. */
  since: string
  document: DeskDocument | null
  name: DocumentName | null
}

/** A report with words, or a correction. */
export type Letter = {
  kind: 'reports' | 'corrections'
  id: number
  day: string
  locale: Locale | null
  state: Handling
  rejection: Rejection | null
  note: string | null
  /** What a report says. */
  answer: ReportAnswer | null
  reason: Failure | null
  way: string | null
  text: string | null
  counts: boolean | null
  uncounted: Uncounted | null
  /** What a correction says. */
  wrong: string | null
  right: string | null
  source: string | null
}

/** How many reports of a page agree: with words or without. */
export type ReportCount = { answer: ReportAnswer; counts: boolean; uncounted: Uncounted | null; count: number }

const stateIn = (states: readonly Handling[]): SqlQuery =>
  sql`state::text = any(array(select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb)))`

/** The pages that have something in one of the states, those that wait longest first, and how many there are. */
export async function readInbox(
  db: Executor,
  states: readonly Handling[],
  { page, size }: Cut,
): Promise<{ total: number; pages: InboxPage[] }> {
  const each = (kind: string) =>
    sql`select path, day, ${sql.raw(`'${kind}'`)} as kind from ${sql.raw(kind)} where ${stateIn(states)}`
  const found = await rowsIn<Omit<InboxPage, 'document' | 'name'> & { total: number }>(
    db,
    sql`select path, count(*) filter (where kind = 'reports')::int as reports,
        count(*) filter (where kind = 'corrections')::int as corrections, min(day) as since, count(*) over ()::int as total
      from (${each('reports')} union all ${each('corrections')}) letters
      group by path order by min(day), path limit ${size} offset ${(page - 1) * size}`,
  )
  const pages: InboxPage[] = []
  for (const { total: _total, ...row } of found)
    pages.push({ ...row, document: await documentAt(db, row.path), name: null })
  const names = await namesOf(
    db,
    pages.flatMap(({ document }) => document ?? []),
  )
  return {
    total: found[0]?.total ?? 0,
    pages: pages.map((each) => ({
      ...each,
      name: each.document ? (names.get(`${each.document.collection}:${each.document.id}`) ?? null) : null,
    })),
  }
}

/** What was written about one page, the oldest first, and how much of it there is. */
export async function readLetters(
  db: Executor,
  path: string,
  states: readonly Handling[],
  { page, size }: Cut,
): Promise<{ total: number; letters: Letter[] }> {
  const letters = await rowsIn<Letter & { total: number }>(
    db,
    sql`select *, count(*) over ()::int as total from (
      select 'reports' as kind, id, day, locale::text as locale, state::text as state, rejection::text as rejection, note,
        answer::text as answer, reason::text as reason, way, text, counts, uncounted::text as uncounted,
        null as wrong, null as "right", null as source
      from reports where path = ${path} and ${stateIn(states)}
      union all
      select 'corrections', id, day, locale::text, state::text, rejection::text, note,
        null, null, null, null, null, null, wrong, "right", source
      from corrections where path = ${path} and ${stateIn(states)}) letters
      order by day, kind, id limit ${size} offset ${(page - 1) * size}`,
  )
  return { total: letters[0]?.total ?? 0, letters }
}

/** What the reports of a page come to before the rule looks at their days. */
export const countReports = (db: Executor, path: string): Promise<ReportCount[]> =>
  rowsIn(
    db,
    sql`select answer::text as answer, coalesce(counts, false) as counts, uncounted::text as uncounted, count(*)::int as count
      from reports where path = ${path} group by 1, 2, 3 order by 2 desc, 1 desc, 3`,
  )
