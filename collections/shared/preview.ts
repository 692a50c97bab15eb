import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** The reader's path of a document without its language, or null if it has none yet. */
export type Path = (doc: Record<string, unknown>, req: PayloadRequest) => string | null | Promise<string | null>

/** The path of documents that have an address of their own. */
export const pathIn =
  ({ folder }: { folder: string }): Path =>
  ({ slug }) =>
    typeof slug === 'string' ? `/${folder}/${slug}` : null

/** How long an address of a preview works, in seconds; it also needs a login. */
const LIFETIME = 300

/** A frame is opened whenever the editor likes, with the address that came with the form: it works as long as a session. */
export const FRAME_LIFETIME = 8 * 60 * 60

const PATH = /^\/(zh|en)(\/[a-z0-9-]+)*$/

const sign = (message: string, secret: string): string =>
  createHmac('sha256', `preview:${secret}`).update(message).digest('base64url')

/** A signed address that opens one page as a draft, for the seconds until it expires. */
export function previewToken(path: string, secret: string, now = Date.now(), lifetime = LIFETIME): string {
  const message = `${Math.floor(now / 1000) + lifetime}.${path}`
  return `${Buffer.from(message).toString('base64url')}.${sign(message, secret)}`
}

/** The path that a token opens; null if it was forged, has expired or leads anywhere but a reader's page. */
export function readPreviewToken(token: string, secret: string, now = Date.now()): string | null {
  const [body = '', signature = ''] = token.split('.')
  const message = Buffer.from(body, 'base64url').toString()
  const expected = Buffer.from(sign(message, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const dot = message.indexOf('.')
  const path = message.slice(dot + 1)
  return Number(message.slice(0, dot)) * 1000 >= now && PATH.test(path) ? path : null
}

/** What the admin's preview button, or its frame, opens. */
export async function previewAddress(
  doc: Record<string, unknown>,
  locale: string,
  req: PayloadRequest,
  path: Path,
  lifetime = LIFETIME,
): Promise<string | null> {
  const language: Locale = isLocale(locale) ? locale : 'zh'
  const rest = await path(doc, req)
  return rest === null
    ? null
    : `/preview?token=${previewToken(`/${language}${rest}`, req.payload.secret, Date.now(), lifetime)}`
}
