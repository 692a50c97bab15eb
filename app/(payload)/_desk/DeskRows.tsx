import styles from './Desk.module.css'
import { reasonOf, rowAddress, titleOf } from './deskWords.ts'
import type { DeskPage } from '#features/desk/view.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

/** The rows of a list: what it is, why, since when; each leads to where it is mended. */
export function DeskRows({
  page: { list, rows },
  language,
  admin,
}: {
  page: DeskPage
  language: Locale
  admin: string
}) {
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
        <li key={`${row.collection}:${row.id}:${row.locale ?? ''}`}>
          <a href={rowAddress(admin, row)}>{row.of === null ? row.path : titleOf(row.of, row.name, language)}</a>
          <span className={styles.why}>
            {row.locale && `${LANGUAGE_NAMES[row.locale][language]} · `}
            {reasonOf(list, row, language)}
            {row.since && (
              <>
                {' · '}
                <time dateTime={row.since}>{row.since}</time>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
