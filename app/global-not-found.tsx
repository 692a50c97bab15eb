import type { Metadata } from 'next'
import '#app/_look/site.css'
import { latin, letters } from '#app/_look/fonts.ts'
import { origin } from '#app/_page/origin.ts'
import { BothLost } from '#app/_parts/Lost/BothLost.tsx'
import { LANG, LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** What machines are told of an address no page answers. */
export const metadata: Metadata = {
  title: LOCALES.map((locale) => translator(locale)('Lost.title')).join(' · '),
  metadataBase: origin(),
}

/** An address outside both languages: said in both, since nothing tells which the reader has. */
export default function GlobalNotFound() {
  return (
    <html lang={LANG.zh} className={`${latin.className} ${letters.className}`}>
      <body>
        <BothLost />
      </body>
    </html>
  )
}
