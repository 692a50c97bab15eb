import { headers } from 'next/headers'
import { getPayload, type Payload } from 'payload'
import { sharedToken, wantsDrafts } from './wantsDrafts.ts'
import { remember } from '#collections/shared/cache.ts'
import { finder, type Reader } from '#collections/shared/finder.ts'
import type { Ask } from '#collections/shared/reading.ts'
import type { Locale } from '#i18n/routing.ts'
import { openLink } from '#features/preview-links/openLink.ts'
import config from '#payload.config.ts'

/*
 * The one door between display and knowledge: here readings meet Payload, the cache and draft mode.
 */

/** Payload, for what a route does rather than asks, such as taking a report. */
export const openPayload = (): Promise<Payload> => getPayload({ config })

/**
 * Who may see drafts here: in draft mode the editor whose session is alive, or whoever came by a preview link, and then only
 * what that shows. The draft cookie alone shows nothing. Outside a request of Next's, nobody.
 */
async function drafter(locale: Locale): Promise<Reader | null> {
  if (!process.env.NEXT_RUNTIME) return null
  if (!(await wantsDrafts())) return null
  const payload = await openPayload()
  const token = await sharedToken()
  if (token !== null) {
    const opened = await openLink(payload, token, locale)
    return opened === null || opened === 'over' ? null : { standIns: opened.standIns }
  }
  const { user } = await payload.auth({ headers: await headers() })
  return user ? { user } : null
}

/** Names a remembered answer by everything it depends on. */
const nameOf = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(':')

/** Answers a reading: from what is remembered or, for an editor in draft mode, afresh and with drafts. */
export const ask: Ask = async (reading, locale, ...args) => {
  const reader = reading.sameForAll ? null : await drafter(locale)
  const compose = async () => reading.compose(await finder(await openPayload(), reader ?? {}), locale, ...args)
  if (reader || reading.tags === null) return compose()
  return remember(nameOf([reading.name, locale, ...args]), reading.tags(...args), compose)
}
