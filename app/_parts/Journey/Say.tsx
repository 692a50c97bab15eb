import { useLocale, useTranslations } from 'next-intl'
import { Cards } from '#app/_parts/Cards/Cards.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { address } from '#app/_page/address.ts'
import type { Procedure } from '#collections/procedures/view.ts'

/** What to show at the counter or say on the phone, where one of the ways goes over either. */
export function Say({ procedure: { ways, cards, carrier } }: { procedure: Procedure }) {
  const t = useTranslations('Cards')
  const locale = useLocale()
  if (cards.length === 0 || !ways.some(({ kind }) => kind === 'store' || kind === 'hotline')) return null
  return (
    <Pair>
      <details>
        <summary>{t('heading')}</summary>
        {carrier.country && (
          <p>
            <a href={address(locale, { kind: 'cards', country: carrier.country.slug })}>{t('full')}</a>
          </p>
        )}
        <Cards of={cards} />
      </details>
    </Pair>
  )
}
