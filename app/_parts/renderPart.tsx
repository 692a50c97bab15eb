import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MESSAGES } from '#i18n/messages.ts'
import type { Locale } from '#i18n/routing.ts'

/** The HTML of a part as a page in a language holds it, for tests. */
export const renderPart = (locale: Locale, part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  )
