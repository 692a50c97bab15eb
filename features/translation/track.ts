import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { driftAfter, type Drift, type PlacedTexts } from './drift.ts'
import { isTranslated, readTexts, type TranslatedKind } from './readTexts.ts'
import { connection, rowsIn, type Connection } from '#collections/shared/connection.ts'
import { requestMemo } from '#collections/shared/requestMemo.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

/** What readers of each language are given; null where it is not published. */
type Published = Record<Locale, PlacedTexts | null>

const NOTHING: Published = { zh: null, en: null }

const memo = requestMemo<Published>('translations')

const key = async (req: PayloadRequest, of: string, id: number): Promise<string> =>
  `${String(await req.transactionID)}:${of}:${id}`

async function publishedTexts(req: PayloadRequest, of: TranslatedKind, id: number): Promise<Published> {
  const found = await readTexts(req, of, id, false)
  if (!found) return NOTHING
  const { texts, published } = found
  const shown = (locale: Locale) => (published.includes(locale) ? texts[locale] : null)
  return { zh: shown('zh'), en: shown('en') }
}

/** Notes what readers have of a document before a write. */
export async function noteTexts(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  if (!isTranslated(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  if (!memo.get(req, name)) memo.set(req, name, await publishedTexts(req, of, id))
}

const storedDrift = async (db: Connection, of: string, id: number): Promise<Record<Locale, Drift>> => {
  const rows = await rowsIn<{ locale: Locale; before: Drift | null }>(
    db,
    sql`select locale, before from translations where "of" = ${of} and doc = ${id}`,
  )
  const driftIn = (locale: Locale): Drift => rows.find((row) => row.locale === locale)?.before ?? {}
  return { zh: driftIn('zh'), en: driftIn('en') }
}

/** Keeps how far a document is in each language, in the transaction of its write. */
export async function trackTranslations(req: PayloadRequest, of: string, id: unknown, isNew = false): Promise<void> {
  if (!isTranslated(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  const is = await publishedTexts(req, of, id)
  // Of a draft that is saved nothing was noted: what readers have is as it was.
  const was = memo.get(req, name) ?? (isNew ? NOTHING : is)
  memo.set(req, name, is)
  const db = await connection(req.payload, req)
  const drift = await storedDrift(db, of, id)
  const unpublished = LOCALES.filter((locale) => is[locale] === null)
  const draft = unpublished.length > 0 ? await readTexts(req, of, id, true) : null
  for (const locale of LOCALES) {
    const isWritten = Object.values(draft?.texts[locale] ?? {}).some((text) => text.trim() !== '')
    const state = is[locale] ? 'published' : isWritten ? 'draft' : 'missing'
    const theirs = other(locale)
    const next =
      state === 'missing'
        ? {}
        : driftAfter(
            drift[locale],
            { was: was[locale], is: is[locale] },
            { was: was[theirs], is: is[theirs] },
            drift[theirs],
          )
    const isOutdated = Object.keys(next).length > 0
    await db.execute(sql`
      insert into translations ("of", doc, locale, state, outdated_since, before)
      values (${of}, ${id}, ${locale}, ${state}, ${isOutdated ? sql`now()` : sql`null`}, ${JSON.stringify(next)}::jsonb)
      on conflict ("of", doc, locale) do update set state = excluded.state, before = excluded.before,
        outdated_since = case when ${isOutdated}::boolean then coalesce(translations.outdated_since, now()) end`)
  }
}

/** Forgets a document that is deleted. */
export async function dropTranslations(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  if (!isTranslated(of) || typeof id !== 'number') return
  const db = await connection(req.payload, req)
  await db.execute(sql`delete from translations where "of" = ${of} and doc = ${id}`)
}
