import { useTranslations } from 'next-intl'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'

/** The list of what is kept on this device. The worker fills it, row by row like the one that stands here unseen. */
export function Copies() {
  const t = useTranslations('Offline')
  return (
    <>
      <div id="copies" hidden>
        <Rows>
          <Row href="#copy" name="" facts={[<time key="day" />]} />
        </Rows>
      </div>
      <p>{t('none')}</p>
      <p>
        <button id="forget" hidden>
          {t('forget')}
        </button>
      </p>
      <Enhance name="offline" />
    </>
  )
}
