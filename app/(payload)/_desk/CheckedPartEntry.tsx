import type { ReactNode } from 'react'
import styles from './Check.module.css'
import type { CHECK_WORDS } from './checkWords.ts'
import type { PartToCheck } from '#features/checks/view.ts'
import type { Locale } from '#i18n/routing.ts'

type CheckWords = (typeof CHECK_WORDS)[Locale]

type Props = {
  of: PartToCheck
  words: CheckWords
  language: Locale
  lang: string
  isCompared: (source: number) => boolean
  onToggle: (source: number) => void
  mayCheck: boolean
  children: ReactNode
}

/** When a part was checked last and by whom, and whether its facts changed after that. */
function LastCheck({ of: { checkedOn, changedOn, check }, words }: Pick<Props, 'of' | 'words'>) {
  if (checkedOn === '') return <p>{words.never}</p>
  return (
    <>
      <p>{words.checked(checkedOn, check?.by ? words.by(check.by) : words.nobody)}</p>
      {check && check.sources.length > 0 && (
        <p>
          {words.compared}
          {check.sources.join(' · ')}
        </p>
      )}
      {changedOn !== '' && <p className={styles.changed}>{words.changed(changedOn, checkedOn)}</p>}
    </>
  )
}

/** One part: what it says, and beside it its sources, each one click away. */
export function CheckedPartEntry({ of, words, language, lang, isCompared, onToggle, mayCheck, children }: Props) {
  const { part, title, says, sources } = of
  return (
    <section className={styles.part} aria-label={title[language] || words.sources}>
      {title[language] !== '' && <h2>{title[language]}</h2>}
      <LastCheck of={of} words={words} />
      <div className={styles.beside}>
        <dl>
          {says.map(({ label, lines }) => (
            <div key={label.en}>
              <dt>{label[language]}</dt>
              {lines.map((line, index) => (
                <dd key={index} lang={line.zh === line.en ? lang : undefined}>
                  {line[language]}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <div>
          <h3>{words.sources}</h3>
          {sources.length === 0 && <p>{words.none}</p>}
          <ul>
            {sources.map(({ id, title: name, lang: spoken, publisher, url }) => (
              <li key={id}>
                {mayCheck && (
                  <input type="checkbox" id={`${part}-${id}`} checked={isCompared(id)} onChange={() => onToggle(id)} />
                )}
                <label htmlFor={`${part}-${id}`}>
                  {publisher} · <span lang={spoken}>{name}</span>
                </label>
                {url === '' ? (
                  <span>{words.noAddress}</span>
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {url}
                    <span className={styles.unseen}>{words.opens}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
          {children}
        </div>
      </div>
    </section>
  )
}
