import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { checks } from './checks.ts'
import { namesOf } from './documentNames.ts'
import { standingsOf } from './standings.ts'
import type { DocumentName } from './view.ts'
import { isKind, type KindSlug } from '#collections/kinds.ts'
import { connection, rowsIn, type Executor, type SqlQuery } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** How far a document is in a language: nothing written, written but never published, published, published and changed since. */
export type LanguageState = 'missing' | 'draft' | 'published' | 'changed'

/** What lists of documents show of one beside its own fields. */
export type ListFacts = {
  name: DocumentName | null
  languages: Partial<Record<Locale, LanguageState>>
  /** The oldest check of what readers see, YYYY-MM-DD; null where there is none. */
  oldestCheck: string | null
  /** The country of a procedure's carrier. */
  country: DocumentName | null
}

type Standing = { id: number; locale: Locale; published: boolean; drafted: boolean; written: boolean | null }

const stateOf = ({ published, drafted, written }: Standing): LanguageState => {
  if (published) return drafted ? 'changed' : 'published'
  return written ? 'draft' : 'missing'
}

const idsIn = (ids: readonly number[]): SqlQuery =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)`

/** The facts of some documents of a kind, by their ids. */
export async function listFacts(db: Executor, kind: KindSlug, ids: readonly number[]): Promise<Map<number, ListFacts>> {
  const all = idsIn(ids)
  const states = await rowsIn<Standing>(db, sql`select * from (${standingsOf(kind)}) each where id = any(${all})`)
  const days = await rowsIn<{ id: number; day: string | null }>(
    db,
    sql`select id, day from (${checks()}) page where collection = ${kind} and id = any(${all})`,
  )
  const places =
    kind === 'procedures'
      ? await rowsIn<{ id: number; country: number }>(
          db,
          sql`select procedures.id, country_id as country from procedures join carriers on carriers.id = carrier_id
            where procedures.id = any(${all}) and country_id is not null`,
        )
      : []
  const documents = [
    ...ids.map((id) => ({ collection: kind as string, id })),
    ...places.map(({ country }) => ({ collection: 'countries', id: country })),
  ]
  const names = await namesOf(db, documents)
  return new Map(
    ids.map((id): [number, ListFacts] => {
      const country = places.find((each) => each.id === id)?.country
      return [
        id,
        {
          name: names.get(`${kind}:${id}`) ?? null,
          languages: Object.fromEntries(
            states.filter((each) => each.id === id).map((each) => [each.locale, stateOf(each)]),
          ),
          oldestCheck: days.find((each) => each.id === id)?.day ?? null,
          country: names.get(`countries:${country}`) ?? null,
        },
      ]
    }),
  )
}

const waiting = new Map<KindSlug, { ids: Set<number>; facts: Promise<Map<number, ListFacts>> }>()

/** The facts of one document of a list. Cells ask one by one; what they ask for in one turn is one question. */
export async function factsOf(payload: Payload, collection: string, id: number): Promise<ListFacts | null> {
  if (!isKind(collection)) return null
  const begun = waiting.get(collection)
  if (begun) {
    begun.ids.add(id)
    return (await begun.facts).get(id) ?? null
  }
  const ids = new Set([id])
  const facts = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    waiting.delete(collection)
    return listFacts(await connection(payload), collection, [...ids])
  })
  waiting.set(collection, { ids, facts })
  return (await facts).get(id) ?? null
}
