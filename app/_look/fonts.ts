import localFont from 'next/font/local'

/*
 * One file under two names. “Latin” is whole and serves English. “Latin letters” leaves curly quotes, dashes, the ellipsis
 * and the middle dot to the Chinese face, whose forms differ, and is enlarged to sit level with Han characters.
 * Next's font loader reads these calls without running them, so every value has to be written out.
 */

/** Source Sans 3 as English pages use it. */
export const latin = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'Latin' }],
})

/** Source Sans 3 as Chinese pages use it, beside a Chinese face. */
export const letters = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Latin letters' },
    { prop: 'size-adjust', value: '106%' },
    { prop: 'unicode-range', value: 'U+20-7E, U+A0-B6, U+B8-17F, U+20AC' },
  ],
})
