import { useLocale, useTranslations } from 'next-intl'
import styles from './CarrierIndex.module.css'
import { Columns } from '#app/_parts/Columns/Columns.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { CarrierGroup } from '#collections/carriers/view.ts'
import { TASKS, type Task } from '#collections/shared/choices.ts'

type Props = { groups: CarrierGroup[]; today: string }

/** All carriers under what a reader wants to end, then by country; those without a procedure come last. */
export function CarrierIndex({ groups, today }: Props) {
  const t = useTranslations('Carriers')
  const task = useTranslations('Task')
  const locale = useLocale()
  const offered = TASKS.map((each) => ({ task: each, groups: offering(groups, each) })).filter(
    (each) => each.groups.length > 0,
  )
  const bare = groups.flatMap(({ carriers }) => carriers).filter(({ procedures }) => procedures.length === 0)
  const index = offered.map((each) => ({ id: each.task, label: task(`label.${each.task}`) }))
  if (index.length === 0 && bare.length === 0) return <p>{t('empty')}</p>
  return (
    <>
      <nav className={`${styles.jump} screen`} aria-label={t('jump')}>
        {index.map(({ id, label }) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
      <Columns index={bare.length > 0 ? [...index, { id: 'none', label: t('none') }] : index}>
        {offered.map((each) => (
          <Topic key={each.task} id={each.task} title={task(`label.${each.task}`)}>
            {each.groups.map(({ country, rows }) => (
              <section key={country?.slug ?? ''} className={styles.country}>
                <h3>{country ? <Inline of={country.name} /> : t('nowhere')}</h3>
                <ProcedureRows rows={rows} by="carrier" today={today} />
              </section>
            ))}
          </Topic>
        ))}
        {bare.length > 0 && (
          <Topic id="none" title={t('none')}>
            <p>{t('none-about')}</p>
            <Rows>
              {bare.map(({ slug, name }) => (
                <Row
                  key={slug}
                  href={address(locale, { kind: 'carrier', carrier: slug })}
                  name={<Inline of={name} />}
                />
              ))}
            </Rows>
          </Topic>
        )}
      </Columns>
    </>
  )
}

/** The groups with their procedures of one task; groups without any are left out. */
function offering(groups: CarrierGroup[], task: Task) {
  return groups
    .map(({ country, carriers }) => ({
      country,
      rows: carriers.flatMap(({ procedures }) => procedures).filter((row) => row.task === task),
    }))
    .filter(({ rows }) => rows.length > 0)
}
