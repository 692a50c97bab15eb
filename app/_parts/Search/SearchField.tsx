import { useLocale, useTranslations } from 'next-intl'
import styles from './Search.module.css'
import unseen from '#app/_parts/ProcedureRows/ProcedureRows.module.css'
import { address } from '#app/_page/pageAddress.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  label: string
  /** What was asked for, to go on from. */
  words?: string
  /** Whether the page brings the script that suggests pages while someone types. */
  suggesting?: boolean
}

/** Where a reader types what they look for; a plain form, which works alone. */
export function SearchField({ label, words, suggesting = false }: Props) {
  const t = useTranslations('Search')
  const locale = useLocale()
  return (
    <form className={styles.field} action={address(locale, { kind: 'search' })} role="search" {...mark.ignore}>
      <label htmlFor="q">{label}</label>
      <div className={styles.box}>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={words}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          {...(suggesting ? mark.hook('suggest', `/suggest?locale=${locale}&q=`) : {})}
        />
        {suggesting && (
          <>
            <ul
              id="suggestions"
              className={styles.list}
              {...mark.hook('suggestions')}
              aria-label={t('suggestions')}
              hidden
            />
            <p className={unseen.unseen} {...mark.hook('suggested')} role="status" />
          </>
        )}
      </div>
      <button>{t('submit')}</button>
    </form>
  )
}
