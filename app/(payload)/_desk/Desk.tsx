import type { ServerProps } from 'payload'
import styles from './Desk.module.css'
import { languageOf } from './deskLanguage.ts'
import { DeskRows } from './DeskRows.tsx'
import { connection } from '#collections/shared/connection.ts'
import { readLists } from '#features/desk/readLists.ts'
import { viewerOf } from '#features/desk/viewer.ts'

const WORDS = {
  zh: { title: '要做的事', all: (total: number) => `全部${total}项` },
  en: { title: 'To do', all: (total: number) => `All ${total}` },
} as const

/** The first screen: what there is to do for whoever looks, list by list. */
export async function Desk({ payload, user, i18n }: ServerProps) {
  const viewer = viewerOf(user ?? null)
  if (!viewer) return null
  const language = languageOf(i18n)
  const words = WORDS[language]
  const admin = payload.config.routes.admin
  const pages = await readLists(await connection(payload), viewer)
  return (
    <section className={styles.desk} aria-labelledby="desk">
      <h1 id="desk">{words.title}</h1>
      <div className={styles.lists}>
        {pages.map((page) => (
          <section key={page.list.name} aria-labelledby={`desk-${page.list.name}`} data-list={page.list.name}>
            <h2 id={`desk-${page.list.name}`}>
              {page.list.label[language]} <span className={styles.total}>{page.total}</span>
            </h2>
            {page.total === 0 && <p>{page.list.none[language]}</p>}
            {page.total > 0 && <DeskRows page={page} language={language} admin={admin} />}
            {page.total > page.rows.length && (
              <p>
                <a href={`${admin}/desk/${page.list.name}`} aria-describedby={`desk-${page.list.name}`}>
                  {words.all(page.total)}
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
