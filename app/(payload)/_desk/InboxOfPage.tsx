import styles from './Desk.module.css'
import { documentAddress, titleOf } from './deskWords.ts'
import { LetterEntry } from './LetterEntry.tsx'
import { LetterForms } from './LetterForms.tsx'
import { INBOX_WORDS, labelOf } from './letterWords.ts'
import { Pages } from './Pages.tsx'
import type { Handling } from '#collections/shared/choices.ts'
import type { Executor } from '#collections/shared/connection.ts'
import { documentAt } from '#features/desk/documentAt.ts'
import { namesOf } from '#features/desk/documentNames.ts'
import { countReports, readLetters } from '#features/desk/inbox.ts'
import type { Cut } from '#features/desk/view.ts'
import { waysOf } from '#features/desk/waysOf.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = {
  db: Executor
  path: string
  states: readonly Handling[]
  cut: Cut
  language: Locale
  admin: string
  api: string
  back: string
  address: (page: number) => string
}

/** What readers wrote about one page, with the ways to that page and to its document. */
export async function InboxOfPage({ db, path, states, cut, language, admin, api, back, address }: Props) {
  const words = INBOX_WORDS[language]
  const document = await documentAt(db, path)
  const name = document ? (await namesOf(db, [document])).get(`${document.collection}:${document.id}`) : undefined
  const ways = document ? await waysOf(db, document) : []
  const { total, letters } = await readLetters(db, path, states, cut)
  const counts = await countReports(db, path)
  return (
    <>
      <h2>{document ? titleOf(document.collection, name ?? null, language) : path}</h2>
      {document ? (
        <p className={styles.pages}>
          <a href={`/${language}${path}`}>{words.page}</a>
          <a href={documentAddress(admin, { ...document, locale: null, field: null })}>{words.document}</a>
        </p>
      ) : (
        <p>{words.gone}</p>
      )}
      {counts.length > 0 && (
        <section aria-labelledby="reports">
          <h3 id="reports">{words.total}</h3>
          <ul>
            {counts.map(({ answer, counts: counted, uncounted, count }) => (
              <li key={`${answer}${counted}${uncounted}`}>
                {labelOf(answer, language)} ·{' '}
                {counted ? words.counted : words.uncounted(labelOf(uncounted, language) ?? words.unknownWhy)} · {count}
              </li>
            ))}
          </ul>
        </section>
      )}
      {total === 0 && <p>{words.none}</p>}
      {letters.map((letter) => (
        <section
          key={`${letter.kind}:${letter.id}`}
          className={styles.letter}
          data-letter={`${letter.kind}:${letter.id}`}
        >
          <h3>{letter.kind === 'reports' ? words.report : words.correction}</h3>
          <LetterEntry letter={letter} ways={ways} language={language} />
          <LetterForms letter={letter} language={language} admin={admin} api={api} back={back} />
        </section>
      ))}
      <Pages page={cut.page} pages={Math.ceil(total / cut.size)} language={language} address={address} />
    </>
  )
}
