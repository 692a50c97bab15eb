import { useLocale, useTranslations } from 'next-intl'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import * as mark from '#contract/pageMarks.ts'

/** Where to look when search finds nothing. */
const LINKS = ['carriers', 'devices', 'guide', 'terms', 'countries', 'correction'] as const

/** What to do where nothing was found, or the search could not be made. */
export function Nothing({ busy }: { busy: boolean }) {
  const t = useTranslations('Search')
  const locale = useLocale()
  return (
    <Topic id="nothing" title={busy ? t('busy') : t('none')}>
      <p {...(busy ? mark.busy : {})}>{busy ? t('busy-about') : t('none-about')}</p>
      <Rows>
        {LINKS.map((kind) => (
          <Row key={kind} href={address(locale, { kind })} name={t(`links.${kind}`)} />
        ))}
      </Rows>
    </Topic>
  )
}
