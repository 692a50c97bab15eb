import { useLocale, useTranslations } from 'next-intl'
import { pathOf } from '#collections/addresses.ts'
import type { Page } from '#collections/addresses.ts'
import { TRAP } from '#collections/shared/userInput.ts'

/** What a form sends beside what a reader fills in: the page it is about, their language, and a field for programs only. */
export function Unseen({ page }: { page?: Page | undefined }) {
  const t = useTranslations('Ask')
  return (
    <>
      {page && <input type="hidden" name="page" value={pathOf(page)} />}
      <input type="hidden" name="locale" value={useLocale()} />
      <label hidden>
        {t('leave-empty')}
        <input name={TRAP} tabIndex={-1} autoComplete="off" />
      </label>
    </>
  )
}
