import type { ServerProps } from 'payload'
import { ask } from '#app/_page/ask.ts'
import { isBroughtForward } from '#collections/procedures/freshness.ts'
import { home } from '#features/home/read.ts'

const WORDS = {
  zh: {
    title: '读者来信',
    reports: (count: number) => `新反馈：${count}`,
    corrections: (count: number) => `新更正：${count}`,
    due: '读者反馈没办成，先复核：',
  },
  en: {
    title: 'From readers',
    reports: (count: number) => `New reports: ${count}`,
    corrections: (count: number) => `New corrections: ${count}`,
    due: 'Check first, because readers report that it did not work:',
  },
} as const

const COLLECTIONS = ['reports', 'corrections'] as const

/** What waits for an editor, above the dashboard: reports and corrections nobody has read, and pages that reports made due. */
export async function Inbox({ payload, user, i18n }: ServerProps) {
  if (user?.collection !== 'users' || user.role === 'translator') return null
  const words = WORDS[i18n.language === 'en' ? 'en' : 'zh']
  const where = { state: { equals: 'new' } }
  const counts = await Promise.all(
    COLLECTIONS.map(async (collection) => (await payload.count({ collection, where })).totalDocs),
  )
  const { due } = await ask(home, i18n.language === 'en' ? 'en' : 'zh')
  const today = new Date().toISOString().slice(0, 10)
  const first = due.filter((row) => isBroughtForward([row.checkedOn], row.reported, today))
  const list = (collection: string, query: string) =>
    `${payload.config.routes.admin}/collections/${collection}?${query}`
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {COLLECTIONS.map((collection, index) => (
          <span key={collection}>
            {index > 0 && ' · '}
            <a href={list(collection, 'where[or][0][and][0][state][equals]=new')}>
              {words[collection](counts[index] ?? 0)}
            </a>
          </span>
        ))}
      </p>
      {first.length > 0 && (
        <p>
          {words.due}{' '}
          {first.map(({ carrier, task }) => {
            const path = `/carriers/${carrier.slug}/${task}`
            const query = `where[or][0][and][0][path][equals]=${encodeURIComponent(path)}`
            return (
              <span key={path}>
                <a href={list('reports', query)}>{path}</a>{' '}
              </span>
            )
          })}
        </p>
      )}
    </section>
  )
}
