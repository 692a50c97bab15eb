import styles from './Lost.module.css'
import { address } from '#app/_page/address.ts'
import { LANG, LOCALES } from '#i18n/routing.ts'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }

const WORDS = { zh, en }

/** There is no page here, in every language of the guide, with the way to its home page. */
export function BothLost() {
  return (
    <main className={styles.both}>
      {LOCALES.map((locale, index) => {
        const { Lost, Site } = WORDS[locale]
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={LANG[locale]}>
            <Heading>{Lost.title}</Heading>
            <p>{Lost.text}</p>
            <p>
              <a href={address(locale, { kind: 'home' })}>
                {Site.name} · {Lost.home}
              </a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
