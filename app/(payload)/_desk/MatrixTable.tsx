import type { SanitizedConfig } from 'payload'
import { kindLabel } from './kindLabel.ts'
import styles from './Matrix.module.css'
import type { MatrixWords } from './matrixWords.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import { keyOf } from '#features/translation/documentTitles.ts'
import type { MatrixQuery, MatrixRow } from '#features/translation/matrix.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Props = {
  rows: MatrixRow[]
  titles: ReadonlyMap<string, string>
  total: number
  page: number
  pages: number
  query: MatrixQuery
  admin: string
  language: Locale
  words: MatrixWords
  config: SanitizedConfig
}

const placeOf = ({ of, doc }: MatrixRow): string => (of === 'site' ? '/globals/site' : `/collections/${of}/${doc}`)

/** Documents × languages; each cell leads to both languages side by side, to be written in that one. */
export function MatrixTable({ rows, titles, total, page, pages, query, admin, language, words, config }: Props) {
  const at = (to: number): string => {
    const asked = { kind: query.of, language: query.locale, state: query.standing, page: String(to) }
    const known = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null)
    return `${admin}/translations?${new URLSearchParams(known)}`
  }
  const nameOf = (row: MatrixRow): string =>
    titles.get(keyOf(row)) ?? (row.of === 'site' ? kindLabel(config, row.of, language) : words.untitled(row.doc))
  return (
    <>
      <p>{total === 0 ? words.none : words.found(total)}</p>
      {total > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.kind}</th>
              {LOCALES.map((locale) => (
                <th scope="col" key={locale}>
                  {LANGUAGE_NAMES[locale][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{nameOf(row)}</th>
                <td>{kindLabel(config, row.of, language)}</td>
                {LOCALES.map((locale) => {
                  const [standing, since] = [row.standings[locale], row.since[locale]?.slice(0, 10)]
                  return (
                    <td key={locale}>
                      <a href={`${admin}${placeOf(row)}/translate?locale=${locale}`}>{words.standing[standing]}</a>
                      {standing === 'outdated' && since && ` ${words.since(since)}`}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <nav aria-label={words.pages} className={styles.pages}>
          {page > 1 && <a href={at(page - 1)}>{words.newer}</a>}
          <span>{words.page(page, pages)}</span>
          {page < pages && <a href={at(page + 1)}>{words.older}</a>}
        </nav>
      )}
    </>
  )
}
