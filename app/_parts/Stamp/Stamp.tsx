import { useLocale, useTranslations } from 'next-intl'
import styles from './Stamp.module.css'
import { Day } from '#app/_parts/Day/Day.tsx'
import { address } from '#app/_page/address.ts'
import { freshness } from '#collections/procedures/freshness.ts'
import type { Source } from '#collections/shared/view.ts'

type Props = {
  /** The oldest check on the page, YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
  /** YYYY-MM-DD. */
  today: string
}

/** What was checked, when, against how many sources; how old that is, in a word. */
export function Stamp({ checkedOn, sources, today }: Props) {
  const t = useTranslations('Stamp')
  const locale = useLocale()
  const age = freshness(checkedOn, today)
  const different = new Map(sources.map((source) => [source.key, source.official]))
  const official = [...different.values()].filter(Boolean).length
  return (
    <p className={styles.stamp} data-age={age}>
      <b>
        {t.rich('checked', { day: () => <Day on={checkedOn} /> })}
        {age !== 'fresh' && ` · ${t(age)}`}
      </b>
      <span>{different.size > 0 ? t('counts', { sources: different.size, official }) : t('counts-none')}</span>
      <a href={address(locale, { kind: 'about' })}>{t('how')}</a>
    </p>
  )
}
