import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { SourceDifference } from './SourceDifference.tsx'
import styles from './Translate.module.css'
import { TRANSLATE_WORDS } from './translateWords.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import type { TextUnit } from '#features/translation/view.ts'
import { warningsOf } from '#features/translation/warnings.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

type Props = {
  unit: TextUnit
  /** What stands in the field now. */
  text: string
  /** What the source said when the translation was last in line, and now; undefined where it did not change since. */
  changed: { before: string; after: string } | undefined
  /** What someone else stored meanwhile. */
  stored: string | undefined
  source: Locale
  target: Locale
  language: Locale
  editor: string
  mayWrite: boolean
  onType: (text: string) => void
}

/** Characters on a line of a field, about; Chinese ones are twice as wide. */
const LINE = 44

/** One text in both languages: the source to read, with what changed in it, and the field of its translation. */
export function TranslateUnit({
  unit,
  text,
  changed,
  stored,
  source,
  target,
  language,
  editor,
  mayWrite,
  onType,
}: Props) {
  const id = useId()
  const words = TRANSLATE_WORDS[language]
  const label = unit.labels.map((each) => each[language]).join(' · ')
  const from = unit.texts[source]
  const warnings = unit.apart ? [] : warningsOf({ ...unit.texts, [target]: text }, target)
  const rows = Math.max(2, Math.ceil((text.length * (target === 'zh' ? 2 : 1)) / LINE))
  return (
    <section className={styles.unit} aria-label={label}>
      <h2 className={styles.label}>{label}</h2>
      <div className={styles.pair}>
        <div>
          <p className={styles.source} lang={LANG[source]}>
            {from === '' ? words.empty : from}
          </p>
          {changed && <SourceDifference {...changed} locale={source} words={words} />}
        </div>
        <div>
          {!unit.apart && (
            <label htmlFor={id} className={styles.language}>
              {LANGUAGE_NAMES[target][language]}
            </label>
          )}
          {unit.apart ? (
            <p>
              {words.apart} <a href={editor}>{words.edit}</a>
            </p>
          ) : (
            <textarea
              id={id}
              lang={LANG[target]}
              rows={rows}
              value={text}
              readOnly={!mayWrite}
              aria-describedby={`${id}-warnings`}
              onChange={({ target: { value } }) => onType(value)}
            />
          )}
          <ul id={`${id}-warnings`} className={styles.warnings}>
            {stored !== undefined && (
              <li>
                {words.now}
                <span lang={LANG[target]}>{stored}</span>
              </li>
            )}
            {warnings.map(({ kind, says }) => (
              <li key={kind}>{says[language]}</li>
            ))}
          </ul>
          {mayWrite && !unit.apart && text.trim() === '' && from !== '' && (
            <Button buttonStyle="none" onClick={() => onType(from)}>
              {words.copy}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
