import { useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import { CounterCards } from './CounterCards.tsx'
import { Way } from '#app/_parts/Way/Way.tsx'
import { mayHaveEsim, type Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import type { Page } from '#collections/addresses.ts'

type Props = { leg: Extract<Leg, { stage: 'cancel' }>; title: string; procedure: Procedure; sheet: Page | null }

/** The step that ends it, with every way to do so; the least laborious first and marked. */
export function Cancel({ leg, title, procedure, sheet }: Props) {
  const t = useTranslations('Journey')
  const menus = procedure.carrier.lang
  const choice = leg.ways.length > 1
  return (
    <>
      <Pair note={leg.sources.length > 0 && <Sources sources={leg.sources} />}>
        <h2>{title}</h2>
        {leg.text && (
          <p>
            <Inline of={leg.text} menus={menus} />
          </p>
        )}
        <p>
          {mayHaveEsim(procedure) && <strong>{t(`not-ended.${procedure.task}`)}</strong>}{' '}
          {choice && t('one-of', { count: leg.ways.length })}
        </p>
      </Pair>
      {leg.ways.map((way) => (
        <Pair key={way.key} note={<Sources {...way} />}>
          <Way way={way} menus={menus} easiest={way.key === leg.easiest} />
        </Pair>
      ))}
      <CounterCards procedure={procedure} sheet={sheet} />
    </>
  )
}
