import { useLocale, useTranslations } from 'next-intl'
import styles from './ProcedureRows.module.css'
import { Effort } from '#app/_parts/Effort/Effort.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { ProcedureRow } from '#collections/procedures/view.ts'
import { freshness, isBroughtForward } from '#collections/procedures/freshness.ts'

type Props = {
  rows: ProcedureRow[]
  /** What tells the rows apart: the carrier under a heading that names the task, the task under one that names the carrier, or both. */
  by: 'carrier' | 'task' | 'both'
  /** Which day stands at the end. */
  day?: 'checked' | 'changed'
  /** YYYY-MM-DD. */
  today: string
}

/** Procedures as rows: name, effort, and the day of the last check or change. */
export function ProcedureRows({ rows, by, day = 'checked', today }: Props) {
  const t = useTranslations('Row')
  const locale = useLocale()
  return (
    <Rows>
      {rows.map((row) => {
        const { carrier, task, checkedOn, changedAt, effort, reported } = row
        const date = day === 'checked' ? checkedOn : changedAt.slice(0, 10)
        const age = day === 'checked' ? freshness([checkedOn], reported, today) : 'fresh'
        const about = [
          row.shown !== locale && t('only'),
          day === 'checked' && isBroughtForward([checkedOn], reported, today) && t('reported'),
        ].filter(Boolean)
        return (
          <Row
            key={`${carrier.slug} ${task}`}
            href={address(locale, { kind: 'procedure', carrier: carrier.slug, task })}
            name={<Name row={row} by={by} />}
            about={about.length > 0 && about.join(' · ')}
            facts={[
              <Effort key="effort" level={effort.level} />,
              <span key="day" className={styles.day} data-age={age}>
                {t(day)} <time dateTime={date}>{date}</time>
              </span>,
            ]}
          />
        )
      })}
    </Rows>
  )
}

function Name({ row: { carrier, task, title }, by }: { row: ProcedureRow; by: Props['by'] }) {
  const t = useTranslations('Task')
  const locale = useLocale()
  const label = t(`label.${task}`)
  if (by === 'task') return title ? <Inline of={title} /> : label
  if (by === 'both')
    return <Inline of={title ?? { text: t(`title.${task}`, { name: carrier.name.text }), lang: locale }} />
  return (
    <>
      <Inline of={carrier.name} />
      <span className={styles.unseen}>: {label}</span>
    </>
  )
}
