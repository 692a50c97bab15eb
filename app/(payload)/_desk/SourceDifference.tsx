import styles from './Translate.module.css'
import type { TRANSLATE_WORDS } from './translateWords.ts'
import { difference } from '#features/changes/wordDiff.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

type Props = { before: string; after: string; locale: Locale; words: (typeof TRANSLATE_WORDS)[Locale] }

/** What a source said when its translation was last in line, with the words marked that went. */
export function SourceDifference({ before, after, locale, words }: Props) {
  if (before === '') return <p className={styles.changed}>{words.isNew}</p>
  return (
    <p className={styles.changed}>
      {words.was}
      <span lang={LANG[locale]}>
        {difference(before, after, locale).before.map(({ text, same }, index) =>
          same ? text : <del key={index}>{text}</del>,
        )}
      </span>
    </p>
  )
}
