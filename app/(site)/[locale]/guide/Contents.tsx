import { useLocale } from 'next-intl'
import styles from './Contents.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { SectionRow } from '#collections/guide/view.ts'
import * as mark from '#contract/pageMarks.ts'

/** The sections of the guide by number, each with what it holds. */
export function Contents({ sections }: { sections: SectionRow[] }) {
  const locale = useLocale()
  return (
    <ol role="list" className={styles.contents} {...mark.steps}>
      {sections.map(({ slug, number, title, lead }) => (
        <li key={slug} value={number}>
          <span {...mark.ignore}>{number}</span>
          <h2>
            <a href={address(locale, { kind: 'section', section: slug })}>
              <Inline of={title} />
            </a>
          </h2>
          <p>
            <Inline of={lead} />
          </p>
        </li>
      ))}
    </ol>
  )
}
