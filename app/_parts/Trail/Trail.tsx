import { useLocale, useTranslations } from 'next-intl'
import styles from './Trail.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Crumb } from '#app/_page/structured.ts'

/** Where the page stands in the guide; the last crumb is the page itself. */
export function Trail({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTranslations('Trail')
  const locale = useLocale()
  return (
    <nav className={styles.trail} aria-label={t('label')}>
      <ol role="list">
        {crumbs.map(({ name, page }, index) => (
          <li key={index}>
            {index < crumbs.length - 1 ? (
              <a href={address(locale, page)}>
                <Inline of={name} />
              </a>
            ) : (
              <span aria-current="page">
                <Inline of={name} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
