import styles from './Matrix.module.css'
import type { MatrixWords } from './matrixWords.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import type { MatrixCount } from '#features/translation/matrix.ts'
import { TRANSLATION_STANDINGS } from '#features/translation/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Props = { counts: MatrixCount[]; address: string; language: Locale; words: MatrixWords }

/** How many documents are how far in each language; each number leads to them. */
export function MatrixCounts({ counts, address, language, words }: Props) {
  const sum = (locale: Locale, standing: string): number =>
    counts.reduce((all, each) => all + (each.locale === locale && each.standing === standing ? each.count : 0), 0)
  return (
    <table className={styles.table}>
      <caption>{words.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.language}</th>
          {TRANSLATION_STANDINGS.map((standing) => (
            <th scope="col" key={standing}>
              {words.standing[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LOCALES.map((locale) => (
          <tr key={locale}>
            <th scope="row">{LANGUAGE_NAMES[locale][language]}</th>
            {TRANSLATION_STANDINGS.map((standing) => (
              <td key={standing}>
                <a href={`${address}?${new URLSearchParams({ language: locale, state: standing })}`}>
                  {sum(locale, standing)}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
