import styles from './Lost.module.css'
import { address } from '#app/_page/pageAddress.ts'
import { LANG, LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** There is no page here, in every language of the guide, with the way to its home page. */
export function BothLost() {
  return (
    <main className={styles.both}>
      {LOCALES.map((locale, index) => {
        const t = translator(locale)
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={LANG[locale]}>
            <Heading>{t('Lost.title')}</Heading>
            <p>{t('Lost.text')}</p>
            <p>
              <a href={address(locale, { kind: 'home' })}>
                {t('Site.name')} · {t('Lost.home')}
              </a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
