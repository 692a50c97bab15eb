import { sql } from '@payloadcms/db-postgres'
import type { SqlQuery } from '#collections/shared/connection.ts'

/** The parts of a device with steps, by the table of what is to be followed. */
const PARTS = { erase: 'devices_erase_steps', move: 'devices_move_steps', find: 'devices_find_items' } as const

/** Whatever is checked, of what readers see: what is unverified they do not. */
const checked = (): SqlQuery => sql`
  select 'procedures'::text as collection, _parent_id as id, 'ways.' || (_order - 1) || '.checkedOn' as field,
    checked_on, evidence::text as evidence
  from procedures_ways
  ${sql.join(
    Object.entries(PARTS).map(
      ([part, steps]) => sql`
      union all select 'devices', id, ${sql.raw(`'${part}.checkedOn'`)}, ${sql.raw(`${part}_checked_on`)}, ${sql.raw(`${part}_evidence`)}::text
      from devices where exists (select 1 from ${sql.raw(steps)} where _parent_id = devices.id)`,
    ),
    sql` `,
  )}
  union all select 'sections', id, 'checkedOn', checked_on, 'official' from sections`

/** What readers have in some language: of procedures where they have the carrier, too. */
const shown = (): SqlQuery => sql`
  select 'procedures'::text as collection, id, updated_at from procedures
  where exists (select 1 from procedures_locales where _parent_id = procedures.id and _status = 'published')
    and exists (select 1 from carriers_locales where _parent_id = procedures.carrier_id and _status = 'published')
  union all select 'devices', id, updated_at from devices
  where exists (select 1 from devices_locales where _parent_id = devices.id and _status = 'published')
  union all select 'sections', id, updated_at from sections
  where exists (select 1 from sections_locales where _parent_id = sections.id and _status = 'published')`

/**
 * Every page with something to check: the day of its oldest check (null if one was never checked, or there is none to see),
 * the field of that check, and whether no official source backs any of it. Columns: collection, id, day, changed, field,
 * secondary.
 */
export const checks = (): SqlQuery => sql`
  select page.collection, page.id, to_char(page.updated_at at time zone 'UTC', 'YYYY-MM-DD') as changed,
    case when bool_and(checked.checked_on is not null) then to_char(min(checked.checked_on) at time zone 'UTC', 'YYYY-MM-DD') end as day,
    coalesce((array_agg(checked.field order by checked.checked_on nulls first, checked.field))[1],
      case page.collection when 'procedures' then 'ways' end) as field,
    coalesce(bool_and(checked.evidence is distinct from 'official'), true) as secondary
  from (${shown()}) page
  left join (${checked()}) checked
    on checked.collection = page.collection and checked.id = page.id and checked.evidence is distinct from 'unverified'
  group by page.collection, page.id, page.updated_at`
