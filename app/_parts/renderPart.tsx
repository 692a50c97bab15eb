import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import en from '#messages/en.json' with { type: 'json' }
import type { Locale } from '#i18n/routing.ts'
import zh from '#messages/zh.json' with { type: 'json' }

const MESSAGES = { zh, en }

/** The HTML of a part as a page in a language holds it, for tests. */
export const paint = (locale: Locale, part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  )
