import { useLocale, useTranslations } from 'next-intl'
import { Cards } from '#app/_parts/Cards/Cards.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import type { Page } from '#collections/addresses.ts'

type Props = {
  procedure: Procedure
  /** The page that shows the same cards large; null where there is none. */
  sheet: Page | null
}

/** What to show at the counter or say on the phone, where one of the ways goes over either. */
export function CounterCards({ procedure: { ways, cards }, sheet }: Props) {
  const t = useTranslations('Cards')
  const locale = useLocale()
  if (cards.length === 0 || !ways.some(({ kind }) => kind === 'store' || kind === 'hotline')) return null
  return (
    <Pair>
      <details>
        <summary>{t('heading')}</summary>
        {sheet && (
          <p>
            <a href={address(locale, sheet)}>{t('full')}</a>
          </p>
        )}
        <Cards of={cards} />
      </details>
    </Pair>
  )
}
