import { useTranslations } from 'next-intl'
import { Opening } from './Opening.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import { plainText } from '#collections/shared/inline.ts'

type Props = { leg: Exclude<Leg, { stage: 'cancel' }>; title: string; procedure: Procedure }

/** What follows: the balance and the number, unless the stage's own text already says it. */
export function After({ leg, title, procedure }: Props) {
  const t = useTranslations('Journey')
  const { refund, number, carrier } = procedure
  // Only one of the two may carry the mark of a term's first mention.
  const said = plainText(leg.text.text)
  return (
    <>
      <Opening leg={leg} title={title} menus={carrier.lang} />
      {refund && plainText(refund.text.text) !== said && (
        <Statement of={refund} title={t('refund')} menus={carrier.lang} />
      )}
      {number && plainText(number.text.text) !== said && (
        <Statement of={number} title={t('number')} menus={carrier.lang} />
      )}
    </>
  )
}
