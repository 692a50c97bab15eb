import { useTranslations } from 'next-intl'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import * as mark from '#contract/pageMarks.ts'

/** The list of what is kept on this device. The worker fills it, row by row like the one that stands here unseen. */
export function Copies() {
  const t = useTranslations('Offline')
  return (
    <>
      <div {...mark.copyList}>
        <Rows>
          <Row {...mark.copyLink} name="" facts={[<time key="day" {...mark.copyRowDay} />]} />
        </Rows>
      </div>
      <p {...mark.noCopies}>{t('none')}</p>
      <p>
        <button {...mark.hook('forget')} hidden>
          {t('forget')}
        </button>
      </p>
      <Enhance name="offline" />
    </>
  )
}
