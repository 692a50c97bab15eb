import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { MatrixCounts } from './MatrixCounts.tsx'
import { MatrixFilter } from './MatrixFilter.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { MATRIX_WORDS } from './matrixWords.ts'
import styles from './Matrix.module.css'
import { XliffExchange } from './XliffExchange.tsx'
import { connection } from '#collections/shared/connection.ts'
import { documentTitles } from '#features/translation/documentTitles.ts'
import { countMatrix, countStandings, matrixQuery, readMatrix } from '#features/translation/matrix.ts'
import { MOST_DOCUMENTS } from '#features/translation/xliff/xliffEndpoints.ts'
import type { Locale } from '#i18n/routing.ts'

const SIZE = MOST_DOCUMENTS

const pageIn = (asked: unknown): number =>
  typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1

/** Documents and how far they are in each language: counted, filtered, and one click from being translated. */
export async function MatrixView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/translations`)}`)
  const language: Locale = req.i18n.language === 'en' ? 'en' : 'zh'
  const words = MATRIX_WORDS[language]
  const query = matrixQuery(searchParams ?? {})
  const db = await connection(req.payload)
  const total = await countMatrix(db, query)
  const pages = Math.max(1, Math.ceil(total / SIZE))
  const page = Math.min(pageIn(searchParams?.page), pages)
  const rows = await readMatrix(db, query, (page - 1) * SIZE, SIZE)
  const titles = await documentTitles(req, rows, language)
  const address = `${admin}/translations`
  const asked = new URLSearchParams({ page: String(page) })
  for (const [name, value] of [
    ['kind', query.of],
    ['language', query.locale],
    ['state', query.standing],
  ] as const)
    if (value !== null) asked.set(name, value)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter className={styles.matrix}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <MatrixCounts counts={await countStandings(db)} address={address} language={language} words={words} />
        <MatrixFilter query={query} address={address} language={language} words={words} config={req.payload.config} />
        <MatrixTable
          rows={rows}
          titles={titles}
          total={total}
          page={page}
          pages={pages}
          query={query}
          admin={admin}
          language={language}
          words={words}
          config={req.payload.config}
        />
        <XliffExchange
          api={`${req.payload.config.routes.api}/translations/xliff`}
          query={asked.toString()}
          language={language}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
