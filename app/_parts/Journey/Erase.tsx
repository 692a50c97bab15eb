import { useLocale, useTranslations } from 'next-intl'
import { Opening } from './Opening.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Leg } from '#collections/procedures/journey.ts'

type Props = { leg: Exclude<Leg, { stage: 'cancel' }>; title: string; menus: string }

/** Erasing comes last: why, and where the steps for each device are. */
export function Erase({ leg, title, menus }: Props) {
  const t = useTranslations('Journey')
  const locale = useLocale()
  return (
    <Opening leg={leg} title={title} menus={menus}>
      <p>
        {leg.own && t('not-erased')} <a href={address(locale, { kind: 'devices' })}>{t('erase')}</a>
      </p>
    </Opening>
  )
}
