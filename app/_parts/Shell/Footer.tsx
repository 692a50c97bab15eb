import { useLocale, useTranslations } from 'next-intl'
import styles from './Shell.module.css'
import { address } from '#app/_page/pageAddress.ts'
import { pathOf } from '#collections/addresses.ts'
import type { Page } from '#collections/addresses.ts'

const LICENCE = {
  zh: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  en: 'https://creativecommons.org/licenses/by/4.0/',
}

/** Pages that belong to no task, in order. */
const LINKS = ['checklist', 'terms', 'identifiers', 'changes', 'data', 'offline', 'correction', 'about'] as const

/** Pages that nobody means when they suggest a correction. */
const UNMEANT: readonly Page['kind'][] = ['home', 'report', 'correction']

/** The licence of the content, how it is checked, and where to correct this very page. */
export function Footer({ page }: { page: Page }) {
  const t = useTranslations('Footer')
  const locale = useLocale()
  const about = UNMEANT.includes(page.kind) ? '' : `?${new URLSearchParams({ page: pathOf(page) })}`
  return (
    <footer className={styles.foot}>
      <p>
        {t.rich('licence', {
          link: (words) => (
            <a rel="license" href={LICENCE[locale]}>
              {words}
            </a>
          ),
        })}
      </p>
      <p className={styles.links}>
        {LINKS.map((kind) => (
          <a key={kind} href={address(locale, { kind }) + (kind === 'correction' ? about : '')}>
            {t(kind)}
          </a>
        ))}
      </p>
    </footer>
  )
}
