import { useTranslations } from 'next-intl'
import styles from './Sources.module.css'
import { Titles } from './Titles.tsx'
import type { ShownEvidence, Source } from '#collections/shared/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  sources: Source[]
  evidence?: ShownEvidence
  /** YYYY-MM-DD. */
  checkedOn?: string
  /** How many fit beside the text; the others unfold. */
  shown?: number
  /** What backs it where no source does. */
  usual?: string
}

/** What backs a text: how well, by which sources, and when they were compared. Stands in the margin on wide screens. */
export function Sources({ sources, evidence, checkedOn, shown = 2, usual }: Props) {
  const t = useTranslations('Sources')
  const more = sources.slice(shown)
  return (
    <div className={styles.sources} {...mark.sources}>
      {evidence && <p className={styles.evidence}>{t(`evidence.${evidence}`)}</p>}
      {usual && <p>{usual}</p>}
      <Titles sources={sources.slice(0, shown)} />
      {more.length > 0 && (
        <details>
          <summary className="screen">{t('more', { count: more.length })}</summary>
          <Titles sources={more} />
        </details>
      )}
      {checkedOn && <p>{t.rich('checked', { day: () => <time dateTime={checkedOn}>{checkedOn}</time> })}</p>}
    </div>
  )
}
