import { useLocale, useTranslations } from 'next-intl'
import styles from './Cards.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { CardView } from '#collections/shared/view.ts'
import { LANG } from '#i18n/routing.ts'

/**
 * Sentences to show at a counter: each large in the language spoken there, with what it says in the reader's
 * where that is another.
 */
export function Cards({ of, large }: { of: CardView[]; large?: boolean }) {
  const t = useTranslations('Cards')
  const locale = useLocale()
  return (
    <ul className={styles.cards} data-large={large ? true : undefined}>
      {of.map(({ purpose, text, lang, meaning }, index) => (
        <li key={index}>
          <p className={styles.purpose}>{t(`purpose.${purpose}`)}</p>
          <p className={styles.say} lang={lang}>
            {text}
          </p>
          {lang !== LANG[locale] && (
            <p className={styles.purpose}>
              <Inline of={meaning} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
