import { sql } from '@payloadcms/db-postgres'
import type { DeskDocument } from './documentAt.ts'
import { rowsIn, type Executor } from '#collections/shared/connection.ts'
import type { Say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

/** A way that readers can have tried: where it is in the document, and what it is called. */
export type WayPlace = { key: string; field: string; kind: string | null; titles: Partial<Record<Locale, string>> }

/** The parts of a device stand for its ways. */
export const DEVICE_PARTS: Record<string, Say> = {
  erase: { zh: '删除eSIM', en: 'Erase an eSIM' },
  move: { zh: '转移eSIM', en: 'Move an eSIM' },
  find: { zh: '识别码在哪里', en: 'Where the identifiers are' },
}

type Row = { key: string; place: number; kind: string; locale: Locale | null; title: string | null }

/** The ways of a document, as last saved, in their order; none where it has none. */
export async function waysOf(db: Executor, { collection, id }: DeskDocument): Promise<WayPlace[]> {
  if (collection === 'devices')
    return Object.keys(DEVICE_PARTS).map((key) => ({ key, field: `${key}.checkedOn`, kind: null, titles: {} }))
  if (collection !== 'procedures') return []
  const rows = await rowsIn<Row>(
    db,
    sql`select way.key, way._order - 1 as place, way.kind::text as kind, texts._locale::text as locale, texts.title
      from _procedures_v version join _procedures_v_version_ways way on way._parent_id = version.id
      left join _procedures_v_version_ways_locales texts on texts._parent_id = way.id
      where version.parent_id = ${id} and version.latest order by way._order`,
  )
  const ways = new Map<string, WayPlace>()
  for (const { key, place, kind, locale, title } of rows) {
    const way = ways.get(key) ?? { key, field: `ways.${place}.checkedOn`, kind, titles: {} }
    ways.set(key, locale && title ? { ...way, titles: { ...way.titles, [locale]: title } } : way)
  }
  return [...ways.values()]
}
