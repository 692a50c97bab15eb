import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './Way.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { TextList } from '#app/_parts/TextList/TextList.tsx'
import { useDuration, useWayName } from '#app/_parts/Facts/duration.ts'
import type { Way as Channel } from '#collections/procedures/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  way: Channel
  menus: string
  easiest: boolean
  /** What has to be known before the first step. */
  children?: ReactNode
}

/** One channel: its numbered steps, what it asks for, what it costs and how long it takes. */
export function Way({ way, menus, easiest, children }: Props) {
  const t = useTranslations('Way')
  const name = useWayName()
  return (
    <section className={styles.way} data-easiest={easiest || undefined}>
      <h3>
        {way.title ? <Inline of={way.title} menus={menus} /> : name(way)}
        {easiest && (
          <span className={styles.easiest} {...mark.piece}>
            {t('easiest')}
          </span>
        )}
        {way.ends === 'nothing' && (
          <span className={styles.easiest} {...mark.piece}>
            {t('nothing')}
          </span>
        )}
      </h3>
      {children}
      {way.url && (
        <p>
          <a href={way.url}>{t('open')}</a>
        </p>
      )}
      <TextList of={way.steps} menus={menus} ordered />
      <Terms way={way} menus={menus} />
    </section>
  )
}

function Terms({ way, menus }: Pick<Props, 'way' | 'menus'>) {
  const t = useTranslations('Way')
  const sim = useTranslations('Sim')
  const fee = useTranslations('Fee')
  const span = useTranslations('Duration')
  const duration = useDuration()
  const format = useFormatter()
  const { days, text } = way.duration
  return (
    <dl className={styles.terms}>
      {way.sims.length > 0 && (
        <div>
          <dt>{t('sims')}</dt>
          <dd>{format.list(way.sims.map((each) => sim(each)))}</dd>
        </div>
      )}
      {way.bring.length > 0 && (
        <div>
          <dt>{t('bring')}</dt>
          <dd>
            <TextList of={way.bring} menus={menus} />
          </dd>
        </div>
      )}
      {way.conditions.length > 0 && (
        <div>
          <dt>{t('conditions')}</dt>
          <dd>
            <TextList of={way.conditions} menus={menus} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('fee')}</dt>
        <dd>
          {(way.fee.kind !== 'unknown' || !way.fee.text) && <p>{fee(way.fee.kind)}</p>}
          {way.fee.text && (
            <p>
              <Inline of={way.fee.text} menus={menus} />
            </p>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('time')}</dt>
        <dd>
          {days && <p>{duration(days)}</p>}
          {text ? (
            <p>
              <Inline of={text} menus={menus} />
            </p>
          ) : (
            !days && <p>{span('unknown')}</p>
          )}
        </dd>
      </div>
    </dl>
  )
}
