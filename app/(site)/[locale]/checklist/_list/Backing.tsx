import { useLocale, useTranslations } from 'next-intl'
import styles from '#app/_parts/Sources/Sources.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Guide, Item } from '#features/checklist/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = { of: Pick<Item, 'sources' | 'evidence' | 'checkedOn'> & { usual?: boolean; guide?: Guide | null } }

/** What backs an item or one of its ways, in the margin: sources, or our usual advice and where the guide says more. */
export function Backing({ of: { sources, evidence, checkedOn, usual = false, guide } }: Props) {
  const t = useTranslations('Sources')
  if (guide) return <Guided guide={guide} usual={usual} />
  return (
    <Sources
      sources={sources}
      shown={1}
      {...(evidence ? { evidence } : {})}
      {...(checkedOn ? { checkedOn } : {})}
      {...(usual ? { usual: t('usual') } : {})}
    />
  )
}

function Guided({ guide: { section, title, anchor, checkedOn }, usual }: { guide: Guide; usual: boolean }) {
  const t = useTranslations()
  const path = address(useLocale(), { kind: 'section', section })
  const link = () => (
    <a href={anchor ? `${path}#${anchor}` : path}>
      <Inline of={title} />
    </a>
  )
  return (
    <div className={styles.sources} {...mark.sources}>
      {usual && <p>{t('Sources.usual')}</p>}
      <p>{t.rich('Checklist.guide', { link })}</p>
      <p>{t.rich('Sources.checked', { day: () => <time dateTime={checkedOn}>{checkedOn}</time> })}</p>
    </div>
  )
}
