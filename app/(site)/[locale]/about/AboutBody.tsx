import { useTranslations } from 'next-intl'
import { Columns } from '#app/_parts/Columns/Columns.tsx'
import { Effort } from '#app/_parts/Effort/Effort.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { headings, Prose } from '#app/_parts/Prose/Prose.tsx'
import { Table } from '#app/_parts/Table/Table.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { AGEING_DAYS, DUE_REPORTS, FORWARD_DAYS, FRESH_DAYS } from '#collections/procedures/freshness.ts'
import { ENOUGH, HEARD_DAYS } from '#collections/reports/verdict.ts'
import type { About } from '#collections/site/view.ts'

const LEVELS = [1, 2, 3, 4] as const

type Props = { about: About; today: string }

/** What the editors say of their checking, and the rules the pages compute by. */
export function AboutBody({ about: { body, shown }, today }: Props) {
  const t = useTranslations('About')
  const index = [
    ...headings(body).map(({ id, text }) => ({ id, label: <Inline of={{ text, lang: shown }} /> })),
    { id: 'effort', label: t('effort') },
    { id: 'freshness', label: t('freshness') },
    { id: 'reports', label: t('reports') },
  ]
  return (
    <Columns index={index}>
      <Prose body={body} lang={shown} groups={[]} today={today} />
      <Topic id="effort" title={t('effort')}>
        <p>{t('effort-text')}</p>
        <Table
          id="effort-levels"
          caption={t('effort-caption')}
          head={[t('effort-head'), t('effort-means')]}
          rows={LEVELS.map((level) => [<Effort key={level} level={level} />, t(`effort-${level}`)])}
        />
      </Topic>
      <Topic id="freshness" title={t('freshness')}>
        <p>{t('freshness-text', { fresh: FRESH_DAYS, ageing: AGEING_DAYS })}</p>
      </Topic>
      <Topic id="reports" title={t('reports')}>
        <p>{t('reports-forward', { forward: FORWARD_DAYS, due: DUE_REPORTS })}</p>
        <p>{t('reports-worked', { heard: HEARD_DAYS, enough: ENOUGH })}</p>
        <p>{t('reports-count')}</p>
      </Topic>
    </Columns>
  )
}
