import { headers } from 'next/headers'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import { wantsDrafts } from './wantsDrafts.ts'
import { remember } from '#collections/shared/cache.ts'
import { finder } from '#collections/shared/finder.ts'
import type { Ask } from '#collections/shared/reading.ts'
import config from '#payload.config.ts'

/*
 * The one door between display and knowledge: here readings meet Payload, the cache and draft mode.
 */

/** Payload, for what a route does rather than asks, such as taking a report. */
export const openPayload = (): Promise<Payload> => getPayload({ config })

/**
 * The editor who may see drafts: draft mode is on and the session is alive. The draft cookie alone shows nothing. Outside a
 * request of Next's, nobody.
 */
async function drafter(): Promise<PayloadRequest['user']> {
  if (!process.env.NEXT_RUNTIME) return null
  if (!(await wantsDrafts())) return null
  const { user } = await (await openPayload()).auth({ headers: await headers() })
  return user
}

/** Names a remembered answer by everything it depends on. */
const nameOf = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(':')

/** Answers a reading: from what is remembered or, for an editor in draft mode, afresh and with drafts. */
export const ask: Ask = async (reading, locale, ...args) => {
  const user = reading.sameForAll ? null : await drafter()
  const compose = async () => reading.compose(await finder(await openPayload(), { user }), locale, ...args)
  if (user || reading.tags === null) return compose()
  return remember(nameOf([reading.name, locale, ...args]), reading.tags(...args), compose)
}
