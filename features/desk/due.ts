import { sql } from '@payloadcms/db-postgres'
import { checks } from './checks.ts'
import { edits } from './viewer.ts'
import type { DeskList } from './view.ts'
import { AGEING_DAYS, DUE_REPORTS, FORWARD_DAYS, FRESH_DAYS } from '#collections/procedures/freshness.ts'
import { HEARD_DAYS } from '#collections/reports/verdict.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

const today = (): SqlQuery => sql`(now() at time zone 'UTC')::date`

/** How many more reports since its oldest check say of a page that it did not work than that it did: as `verdict` counts. */
const against = (of: 'procedure' | 'device', collection: string): SqlQuery => sql`
  select ${sql.raw(`'${collection}'`)}::text as collection, page.id,
    least(${DUE_REPORTS}::int, (count(*) filter (where answer = 'failed') - count(*) filter (where answer = 'worked'))::int) as against
  from pages page join reports on reports.${sql.raw(`${of}_id`)} = page.id
  where page.collection = ${collection} and reports.counts and reports.checked_on >= coalesce(page.day, page.changed)
    and reports.day >= to_char(${today()} - ${HEARD_DAYS}::int, 'YYYY-MM-DD')
  group by page.id`

/**
 * What readers see and someone has to compare with its sources, by the rules of `freshness.ts` and `verdict.ts`: first what is
 * reported not to work, then what is stale or was never checked, then what is ageing, then what no official source backs.
 */
export const due: DeskList = {
  name: 'due',
  label: { zh: '等着复核', en: 'Due for checking' },
  none: { zh: '没有要复核的。', en: 'Nothing is due.' },
  reasons: {
    failed: { zh: '#条反馈说没办成', en: '# reports that it failed' },
    unchecked: { zh: '没有核对日期', en: 'never checked' },
    stale: { zh: '已过时', en: 'stale' },
    ageing: { zh: '该复核了', en: 'ageing' },
    secondary: { zh: '只有第三方来源', en: 'no official source' },
  },
  shownTo: edits,
  rows: () => sql`
    with pages as materialized (${checks()}),
    reported as (${against('procedure', 'procedures')} union all ${against('device', 'devices')}),
    judged as (
      select page.*, coalesce(reported.against, 0) as against,
        coalesce(reported.against, 0) > 0 and (page.day is null or reported.against >= ${DUE_REPORTS}::int
          or ${today()} - page.day::date > ${FRESH_DAYS}::int - ${FORWARD_DAYS}::int * reported.against) as failed,
        ${today()} - page.day::date as age
      from pages page left join reported on reported.collection = page.collection and reported.id = page.id
    ),
    ranked as (
      select *, case when failed then 0 when day is null or age > ${AGEING_DAYS}::int then 1
        when age > ${FRESH_DAYS}::int then 2 when secondary then 3 end as rank
      from judged
    )
    select collection, id, null::text as locale, case when rank = 3 then regexp_replace(field, 'checkedOn$', 'evidence') else field end as field,
      case when rank = 0 then 'failed' when rank = 1 and day is null then 'unchecked' when rank = 1 then 'stale'
        when rank = 2 then 'ageing' else 'secondary' end as reason,
      day as since, case when rank = 0 then against end as number, null::text as path, rank
    from ranked where rank is not null`,
}
