import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import styles from './Desk.module.css'
import { languageOf } from './deskLanguage.ts'
import { titleOf } from './deskWords.ts'
import { Frame, requireViewer } from './Frame.tsx'
import { InboxOfPage } from './InboxOfPage.tsx'
import { FILTERS, INBOX_WORDS, labelOf, statesOf, type InboxFilter } from './letterWords.ts'
import { pageIn, Pages } from './Pages.tsx'
import { connection } from '#collections/shared/connection.ts'
import { readInbox } from '#features/desk/inbox.ts'
import { edits } from '#features/desk/viewer.ts'
import type { Locale } from '#i18n/routing.ts'

const SIZE = 30

/** The address of the inbox; `of` is the page it is about, without its language. */
export const inboxAddress = (admin: string, state: InboxFilter, of: string, at = 1): string =>
  `${admin}/inbox?${new URLSearchParams({ ...(of ? { page: of } : {}), state, ...(at > 1 ? { at: String(at) } : {}) })}`

type ChoiceProps = { admin: string; of: string; filter: InboxFilter; language: Locale }

function Choice({ admin, of, filter, language }: ChoiceProps) {
  const words = INBOX_WORDS[language]
  return (
    <nav className={styles.pages} aria-label={words.filter}>
      {FILTERS.map((each) => (
        <a key={each} href={inboxAddress(admin, each, of)} {...(each === filter ? { 'aria-current': 'page' } : {})}>
          {each === 'open' ? words.open : labelOf(each, language)}
        </a>
      ))}
    </nav>
  )
}

/** What readers wrote, by the page it is about; `?page=` that of one. */
export async function InboxView(props: AdminViewServerProps) {
  const { payload, i18n } = props.initPageResult.req
  const { page: of, state, at } = props.searchParams ?? {}
  const path = typeof of === 'string' ? of : ''
  if (!edits(requireViewer(props, `/inbox${path ? `?${new URLSearchParams({ page: path })}` : ''}`))) return notFound()
  const { admin, api } = payload.config.routes
  const filter = FILTERS.find((each) => each === state) ?? 'open'
  const language = languageOf(i18n)
  const words = INBOX_WORDS[language]
  const db = await connection(payload)
  const cut = { page: pageIn(at), size: SIZE }
  const choice = <Choice admin={admin} of={path} filter={filter} language={language} />
  if (path) {
    return (
      <Frame {...props} title={words.title}>
        <p>
          <a href={inboxAddress(admin, filter, '')}>{words.back}</a>
        </p>
        {choice}
        <InboxOfPage
          db={db}
          path={path}
          states={statesOf(filter)}
          cut={cut}
          language={language}
          admin={admin}
          api={api}
          back={inboxAddress(admin, filter, path, cut.page)}
          address={(to) => inboxAddress(admin, filter, path, to)}
        />
      </Frame>
    )
  }
  const { total, pages } = await readInbox(db, statesOf(filter), cut)
  return (
    <Frame {...props} title={words.title}>
      {choice}
      {total === 0 && <p>{words.none}</p>}
      <ol className={styles.rows}>
        {pages.map(({ path: about, reports, corrections, since, document, name }) => (
          <li key={about}>
            <a href={inboxAddress(admin, filter, about)}>
              {document ? titleOf(document.collection, name, language) : about}
            </a>
            <span className={styles.why}>
              {[
                ...(reports > 0 ? [words.reports(reports)] : []),
                ...(corrections > 0 ? [words.corrections(corrections)] : []),
                words.since(since),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <Pages
        page={cut.page}
        pages={Math.ceil(total / SIZE)}
        language={language}
        address={(to) => inboxAddress(admin, filter, '', to)}
      />
    </Frame>
  )
}
