import { useLocale, useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Page } from '#collections/addresses.ts'
import type { Text } from '#collections/shared/view.ts'

type Props = {
  /** The canonical query, from the question mark on. */
  query: string
  /** Whether no day was given. */
  isOpen: boolean
  /** The list that cancels, where this one keeps the number. */
  other: string | null
  procedure: { page: Page; title: Text }
}

/** What to do with the list: the calendar, paper, its address, and where the whole procedure is. */
export function Sheet({ query, isOpen, other, procedure }: Props) {
  const t = useTranslations('Checklist')
  const locale = useLocale()
  const here = address(locale, { kind: 'checklist' })
  const toProcedure = () => (
    <a href={address(locale, procedure.page)}>
      <Inline of={procedure.title} />
    </a>
  )
  return (
    <Topic id="sheet" title={t('sheet.title')}>
      <ul className="points">
        <li>
          <a href={`${here}.ics${query}`}>{t('sheet.ics')}</a> {t('sheet.ics-about')}
          {isOpen && <> {t('sheet.ics-today')}</>}
        </li>
        <li>{t('sheet.share')}</li>
        <li>{t('sheet.print')}</li>
        {other !== null && <li>{t.rich('give-up', { link: (words) => <a href={`${here}${other}`}>{words}</a> })}</li>}
        <li>{t.rich('page', { link: toProcedure })}</li>
      </ul>
    </Topic>
  )
}
