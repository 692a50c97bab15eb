import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import type { Leg } from '#collections/procedures/journey.ts'

type Props = { leg: Exclude<Leg, { stage: 'cancel' }>; title: string; menus: string; children?: ReactNode }

/** The heading and text a stage opens with, and what backs it; `children` follow in the same column. */
export function Opening({ leg, title, menus, children }: Props) {
  const t = useTranslations('Sources')
  const note =
    leg.sources.length > 0 ? (
      <Sources sources={leg.sources} shown={1} />
    ) : (
      !leg.own && <Sources sources={[]} usual={t('usual')} />
    )
  return (
    <Pair note={note}>
      <h2>{title}</h2>
      <p>
        <Inline of={leg.text} menus={menus} />
      </p>
      {children}
    </Pair>
  )
}
