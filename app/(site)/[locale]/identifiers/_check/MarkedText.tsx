import { useLocale } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'

/** A message of this page with its marks set. */
export function MarkedText({ text }: { text: string }) {
  return <Inline of={{ text, lang: useLocale() }} />
}
