import { createHmac, timingSafeEqual } from 'node:crypto'

const sign = (message: string, secret: string): string =>
  createHmac('sha256', `preview-link:${secret}`).update(message).digest('base64url')

/** The name of a preview link in its address: which one it is, signed, so that nobody can make up or count on to another. */
export const linkToken = (id: number, secret: string): string => `${id}.${sign(String(id), secret)}`

/** Which preview link a token names; null if it was not made by us. */
export function readLinkToken(token: string, secret: string): number | null {
  const [, id = '', signature = ''] = /^([1-9]\d{0,9})\.([\w-]{43})$/.exec(token) ?? []
  const expected = Buffer.from(sign(id, secret))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected) ? Number(id) : null
}
