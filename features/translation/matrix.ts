import { sql } from '@payloadcms/db-postgres'
import { translationStandings } from './read.ts'
import { isTranslated, type TranslatedKind } from './readTexts.ts'
import { TRANSLATION_STANDINGS, type TranslationStanding } from './view.ts'
import { rowsIn, type Executor, type SqlQuery } from '#collections/shared/connection.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** Which documents a matrix shows; null stands for all of them. */
export type MatrixQuery = { of: TranslatedKind | null; locale: Locale | null; standing: TranslationStanding | null }

/** How far a document is in each language; `since` when it was first outdated, ISO 8601. */
export type MatrixRow = {
  of: TranslatedKind
  doc: number
  standings: Record<Locale, TranslationStanding>
  since: Record<Locale, string | null>
}

/** How many documents are how far in a language. */
export type MatrixCount = { of: TranslatedKind; locale: Locale; standing: TranslationStanding; count: number }

const isStanding = (value: unknown): value is TranslationStanding =>
  TRANSLATION_STANDINGS.some((standing) => standing === value)

/** A matrix as an address asks for it; what it does not know it takes for all. */
export const matrixQuery = (asked: Record<string, unknown>): MatrixQuery => ({
  of: typeof asked.kind === 'string' && isTranslated(asked.kind) ? asked.kind : null,
  locale: typeof asked.language === 'string' && isLocale(asked.language) ? asked.language : null,
  standing: isStanding(asked.state) ? asked.state : null,
})

const matching = ({ of, locale, standing }: MatrixQuery): SqlQuery => sql`
  select distinct "of", doc from (${translationStandings()}) each
  where true ${of ? sql`and "of" = ${of}` : sql``} ${locale ? sql`and locale = ${locale}` : sql``}
    ${standing ? sql`and standing = ${standing}` : sql``}`

/** How many documents a query finds. */
export async function countMatrix(db: Executor, query: MatrixQuery): Promise<number> {
  const [row] = await rowsIn<{ count: number }>(db, sql`select count(*)::int as count from (${matching(query)}) found`)
  return row?.count ?? 0
}

type Found = {
  of: TranslatedKind
  doc: number
  zh: TranslationStanding | null
  en: TranslationStanding | null
  zh_since: string | null
  en_since: string | null
}

/** Some of them, in the order of kinds and ids. */
export async function readMatrix(db: Executor, query: MatrixQuery, from: number, count: number): Promise<MatrixRow[]> {
  const found = await rowsIn<Found>(
    db,
    sql`
    with page as (select * from (${matching(query)}) found order by "of", doc offset ${from} limit ${count})
    select page.of, page.doc, max(standing) filter (where locale = 'zh') as zh, max(standing) filter (where locale = 'en') as en,
      max(to_json(since) #>> '{}') filter (where locale = 'zh') as zh_since, max(to_json(since) #>> '{}') filter (where locale = 'en') as en_since
    from page join (${translationStandings()}) each on each.of = page.of and each.doc = page.doc
    group by page.of, page.doc order by page.of, page.doc`,
  )
  return found.map(({ of, doc, zh, en, zh_since, en_since }) => ({
    of,
    doc,
    standings: { zh: zh ?? 'missing', en: en ?? 'missing' },
    since: { zh: zh_since, en: en_since },
  }))
}

/** How many documents of each kind are how far in each language. */
export const countStandings = (db: Executor): Promise<MatrixCount[]> =>
  rowsIn<MatrixCount>(
    db,
    sql`select "of", locale, standing, count(*)::int as count from (${translationStandings()}) each group by 1, 2, 3 order by 1, 2, 3`,
  )
