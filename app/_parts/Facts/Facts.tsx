import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import styles from './Facts.module.css'
import { useDuration, useWayName } from './duration.ts'
import { Effort } from '#app/_parts/Effort/Effort.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { effort } from '#collections/procedures/effort.ts'
import type { Way } from '#collections/procedures/view.ts'
import * as mark from '#contract/pageMarks.ts'

/** The heaviest reasons are enough; the steps tell the rest. */
const REASONS = 3

type Props = { ways: Way[]; menus: string }

/** Effort, cost, time and what to bring, of the least laborious way; what is not known is said. */
export function Facts({ ways, menus }: Props) {
  const t = useTranslations('Facts')
  const reason = useTranslations('Effort.reason')
  const locale = useLocale()
  const name = useWayName()
  const { level, because, way: key } = effort(ways)
  const way = ways.find((each) => each.key === key)
  return (
    <div className={styles.facts}>
      <dl>
        <Fact label={t('effort')} small={<Several of={because.slice(0, REASONS).map((each) => reason(each))} />}>
          <Effort level={level} />
        </Fact>
        <Cost way={way} menus={menus} />
        <Time way={way} menus={menus} />
        <Bring way={way} menus={menus} />
      </dl>
      {way && (
        <p>
          {t.rich('basis', {
            way: () => (way.title ? <Inline of={way.title} menus={menus} /> : name(way)),
            link: (words) => <a href={`${address(locale, { kind: 'about' })}#effort`}>{words}</a>,
          })}
        </p>
      )}
    </div>
  )
}

function Fact({ label, small, children }: { label: string; small?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {small && <small {...mark.piece}>{small}</small>}
      </dd>
    </div>
  )
}

/** Several short texts in one line. */
function Several({ of }: { of: ReactNode[] }) {
  const t = useTranslations('Facts')
  return of.map((each, index) => (
    <Fragment key={index}>
      {index > 0 && t('separator')}
      {each}
    </Fragment>
  ))
}

type Of = { way: Way | undefined; menus: string }

function Cost({ way, menus }: Of) {
  const t = useTranslations('Facts')
  const fee = useTranslations('Fee')
  const kind = way?.fee.kind ?? 'unknown'
  const text = way?.fee.text
  const small = text ? <Inline of={text} menus={menus} /> : kind === 'unknown' && t('ask')
  return (
    <Fact label={t('cost')} small={small}>
      {kind === 'unknown' ? !text && t('unknown') : fee(kind)}
    </Fact>
  )
}

function Time({ way, menus }: Of) {
  const t = useTranslations('Facts')
  const duration = useDuration()
  const days = way?.duration.days
  const text = way?.duration.text
  const small = text ? <Inline of={text} menus={menus} /> : !days && t('ask')
  return (
    <Fact label={t('time')} small={small}>
      {days ? duration(days) : !text && t('unknown')}
    </Fact>
  )
}

function Bring({ way, menus }: Of) {
  const t = useTranslations('Facts')
  const need = useTranslations('Need')
  const [first, ...more] = way?.bring.map((each, index) => <Inline key={index} of={each} menus={menus} />) ?? []
  const [needed, ...others] = way?.needs.map((each) => need(each)) ?? []
  const rest = first ? more : others
  const small = rest.length > 0 && <Several of={rest} />
  return (
    <Fact label={t('bring')} small={small}>
      {first ?? needed ?? t('nothing')}
    </Fact>
  )
}
