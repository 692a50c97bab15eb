import { useLocale, useTranslations } from 'next-intl'
import styles from './Sources.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Source } from '#collections/shared/view.ts'
import { LANG } from '#i18n/routing.ts'
import * as mark from '#contract/pageMarks.ts'

/** Sources by title, publisher and date; linked where readers get the link. */
export function Titles({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null
  return (
    <ul className={styles.titles}>
      {sources.map((source) => (
        <li key={source.key}>
          <Title of={source} />
        </li>
      ))}
    </ul>
  )
}

function Title({ of: { title, titleLang, url, archivedUrl, publisher, date } }: { of: Source }) {
  const locale = useLocale()
  const t = useTranslations('Sources')
  const lang = titleLang === LANG[locale] || titleLang === locale ? undefined : titleLang
  return (
    <>
      {url ? (
        <a href={url} lang={lang}>
          {title}
        </a>
      ) : (
        <cite lang={lang}>{title}</cite>
      )}
      <span className={styles.publisher} {...mark.piece}>
        <Inline of={publisher} />
        {date && <time dateTime={date}> {date}</time>}
      </span>
      {archivedUrl && (
        <a href={archivedUrl} className={styles.archived} {...mark.piece}>
          {t('archived')}
        </a>
      )}
    </>
  )
}
