import { useTranslations } from 'next-intl'
import type { Feed } from '#app/_page/feeds.ts'

/** Where a list of changes can be subscribed to. */
export function Feeds({ of: { atom, json } }: { of: Feed }) {
  const t = useTranslations('Changes')
  return (
    <p>
      {t.rich('subscribe', {
        atom: (words) => (
          <a href={atom} type="application/atom+xml">
            {words}
          </a>
        ),
        json: (words) => (
          <a href={json} type="application/feed+json">
            {words}
          </a>
        ),
      })}
    </p>
  )
}
