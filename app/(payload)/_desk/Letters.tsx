import type { UIFieldServerProps } from 'payload'
import styles from './Desk.module.css'
import { languageOf } from './deskLanguage.ts'
import { LetterEntry } from './LetterEntry.tsx'
import { INBOX_WORDS } from './letterWords.ts'
import { connection } from '#collections/shared/connection.ts'
import { pathOfDocument } from '#features/desk/documentAt.ts'
import { readLetters } from '#features/desk/inbox.ts'
import { edits, viewerOf } from '#features/desk/viewer.ts'
import { waysOf } from '#features/desk/waysOf.ts'

/** Of what was accepted, so much stands beside the document; the inbox has the rest. */
const MOST = 20

const WORDS = {
  zh: { title: '采纳了的读者来信', inbox: '改好后去标为“已处理”' },
  en: { title: 'Accepted from readers', inbox: 'Set them to Done once it is changed' },
} as const

/** What readers wrote about this document and an editor accepted, beside it while it is being changed. */
export async function Letters({ id, collectionSlug, payload, user, i18n }: UIFieldServerProps) {
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (id === undefined || !viewer || !edits(viewer)) return null
  const db = await connection(payload)
  const document = { collection: collectionSlug, id: Number(id) }
  const path = await pathOfDocument(db, document)
  if (path === null) return null
  const { letters } = await readLetters(db, path, ['accepted'], { page: 1, size: MOST })
  if (letters.length === 0) return null
  const language = languageOf(i18n)
  const ways = await waysOf(db, document)
  const inbox = `${payload.config.routes.admin}/inbox?${new URLSearchParams({ page: path, state: 'accepted' })}`
  return (
    <section className={styles.beside} aria-labelledby="letters">
      <h2 id="letters">{WORDS[language].title}</h2>
      {letters.map((letter) => (
        <section key={`${letter.kind}:${letter.id}`} className={styles.letter}>
          <h3>{letter.kind === 'reports' ? INBOX_WORDS[language].report : INBOX_WORDS[language].correction}</h3>
          <LetterEntry letter={letter} ways={ways} language={language} />
        </section>
      ))}
      <p>
        <a href={inbox}>{WORDS[language].inbox}</a>
      </p>
    </section>
  )
}
