import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { Role } from './choices.ts'
import { LOCALES, isLocale, type Locale } from '#i18n/routing.ts'

type AccountRights = { role?: Role | null; languages?: Locale[] | null }

const account = (req: PayloadRequest): AccountRights | null => (req.user as AccountRights | null) ?? null

/** The role of whoever asks, or null for a stranger. */
export const roleOf = (req: PayloadRequest): Role | null => account(req)?.role ?? null

/** The languages an account may write: all for admins and editors, their own for translators. */
export function languagesOf(req: PayloadRequest): readonly Locale[] {
  const role = roleOf(req)
  if (role === 'admin' || role === 'editor') return LOCALES
  return role === 'translator' ? (account(req)?.languages ?? []) : []
}

/** Whether the account may write in the language of this very request; `all` asks for every language. */
export function writesIn(req: PayloadRequest): boolean {
  const may = languagesOf(req)
  return isLocale(req.locale) ? may.includes(req.locale) : LOCALES.every((locale) => may.includes(locale))
}

/** Whether the account may write in each of some languages. */
export const writesAll = (req: PayloadRequest, locales: readonly Locale[]): boolean =>
  locales.every((locale) => languagesOf(req).includes(locale))

/** Anyone with an account. */
export const staff: Access = ({ req }) => Boolean(req.user)

/** Admins and editors. */
export const editors: Access = ({ req }) => roleOf(req) === 'admin' || roleOf(req) === 'editor'

/** Admins only. */
export const admins: Access = ({ req }) => roleOf(req) === 'admin'

/** Writing a document that has languages: translators in their own only. */
export const writers: Access = ({ req }) => writesIn(req)

/** A field that readers, and pages, never get. */
export const staffField: FieldAccess = ({ req }) => Boolean(req.user)

/** A field that translators leave alone. */
export const editorsField: FieldAccess = ({ req }) => roleOf(req) === 'admin' || roleOf(req) === 'editor'

/** A field for admins only. */
export const adminsField: FieldAccess = ({ req }) => roleOf(req) === 'admin'

const PUBLISHED: Where = { or: LOCALES.map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } })) }

/** Pages ask through the local API without an account; the public REST API gives strangers nothing. */
const isPage = (req: PayloadRequest): boolean => req.payloadAPI === 'local'

/** Staff read everything; pages what is published in some language; the public REST API is closed. */
export const published: Access = ({ req }) => (req.user ? true : isPage(req) ? PUBLISHED : false)

/** Documents without drafts: staff and pages. */
export const pages: Access = ({ req }) => Boolean(req.user) || isPage(req)
