import { useTranslations } from 'next-intl'
import { Opening } from './Opening.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'

type Props = { leg: Exclude<Leg, { stage: 'cancel' }>; title: string; procedure: Procedure }

/** What follows: the balance and the number, unless the stage's own text already says it. */
export function After({ leg, title, procedure }: Props) {
  const t = useTranslations('Journey')
  const { refund, number, carrier } = procedure
  return (
    <>
      <Opening leg={leg} title={title} menus={carrier.lang} />
      {refund && refund.text.text !== leg.text.text && (
        <Statement of={refund} title={t('refund')} menus={carrier.lang} />
      )}
      {number && number.text.text !== leg.text.text && (
        <Statement of={number} title={t('number')} menus={carrier.lang} />
      )}
    </>
  )
}
