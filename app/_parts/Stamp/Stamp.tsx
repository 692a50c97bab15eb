import { useLocale, useTranslations } from 'next-intl'
import styles from './Stamp.module.css'
import { Day } from '#app/_parts/Day/Day.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { freshness, isBroughtForward } from '#collections/procedures/freshness.ts'
import type { Reported } from '#collections/reports/view.ts'
import type { Source } from '#collections/shared/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  /** The oldest check on the page, YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
  /** What readers say of the steps, where they can. */
  reported?: Reported
  /** YYYY-MM-DD. */
  today: string
}

/** What was checked, when, against how many sources; how old that is, in a word; what readers say of it since. */
export function Stamp({ checkedOn, sources, reported, today }: Props) {
  const t = useTranslations('Stamp')
  const locale = useLocale()
  const age = freshness([checkedOn], reported ?? null, today)
  const workedOn = reported?.workedOn
  const different = new Map(sources.map((source) => [source.key, source.official]))
  const official = [...different.values()].filter(Boolean).length
  return (
    <p className={styles.stamp} data-age={age} {...mark.hook('checked', checkedOn)}>
      <b>
        {t.rich('checked', { day: () => <Day on={checkedOn} /> })}
        {age !== 'fresh' && ` · ${t(age)}`}
      </b>
      <span {...mark.piece}>
        {different.size > 0 ? t('counts', { sources: different.size, official }) : t('counts-none')}
      </span>
      {reported && isBroughtForward([checkedOn], reported, today) && <span {...mark.piece}>{t('reported')}</span>}
      {workedOn && <span {...mark.piece}>{t.rich('worked', { day: () => <Day on={workedOn} /> })}</span>}
      <a href={address(locale, { kind: 'about' })} {...mark.piece}>
        {t('how')}
      </a>
    </p>
  )
}
