'use client'

import { useParams } from 'next/navigation'
import { address } from '#app/_page/pageAddress.ts'
import { isLocale, DEFAULT_LOCALE } from '#i18n/routing.ts'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }

/** Not through `i18n/translator.ts`: next-intl would make this component, which browsers load, 11 KB larger. */
const WORDS = { zh: zh.Unavailable, en: en.Unavailable }

/** What editors see in a preview that could not be rendered; readers get the ready page of `unavailable/`. */
export default function Failed({ retry }: { retry: () => void }) {
  const { locale } = useParams()
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const words = WORDS[language]
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.urgent}</p>
      <p>
        <button onClick={retry}>{words.retry}</button>
      </p>
      <p>
        <a href={address(language, { kind: 'home' })}>{words.home}</a>
      </p>
    </main>
  )
}
