import { useLocale, useTranslations } from 'next-intl'
import styles from './Shell.module.css'
import { address } from '#app/_page/address.ts'

const LICENCE = {
  zh: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  en: 'https://creativecommons.org/licenses/by/4.0/',
}

/** The licence of the content, and how it is checked. */
export function Footer() {
  const t = useTranslations('Footer')
  const locale = useLocale()
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
        <a href={address(locale, { kind: 'terms' })}>{t('terms')}</a>
        <a href={address(locale, { kind: 'about' })}>{t('about')}</a>
      </p>
    </footer>
  )
}
