import { useLocale, useTranslations } from 'next-intl'
import styles from './Shell.module.css'
import { address } from '#app/_page/pageAddress.ts'
import type { Page } from '#collections/addresses.ts'
import { LANG, other } from '#i18n/routing.ts'

const ENTRIES: { key: 'cancel' | 'erase' | 'iot' | 'complain' | 'guide' | 'search'; page: Page }[] = [
  { key: 'cancel', page: { kind: 'carriers' } },
  { key: 'erase', page: { kind: 'devices' } },
  { key: 'iot', page: { kind: 'section', section: 'iot' } },
  { key: 'complain', page: { kind: 'countries' } },
  { key: 'guide', page: { kind: 'guide' } },
  { key: 'search', page: { kind: 'search' } },
]

/** The brand, the tasks, and the same page in the other language, by that language's own name. */
export function Header({ page, query = '' }: { page: Page; query?: string | undefined }) {
  const site = useTranslations('Site')
  const t = useTranslations('Nav')
  const locale = useLocale()
  const here = address(locale, page)
  const current = (path: string) => (path === here ? 'page' : undefined)
  const home = address(locale, { kind: 'home' })
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={home} aria-current={current(home)}>
        {site('name')}
      </a>
      <nav className={`${styles.nav} screen`} aria-label={t('label')}>
        {ENTRIES.map((entry) => {
          const path = address(locale, entry.page)
          return (
            <a key={entry.key} href={path} aria-current={current(path)}>
              {t(entry.key)}
            </a>
          )
        })}
      </nav>
      <a
        className="screen"
        href={address(other(locale), page) + query}
        lang={LANG[other(locale)]}
        hrefLang={LANG[other(locale)]}
      >
        {site('other')}
      </a>
    </header>
  )
}
