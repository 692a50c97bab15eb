import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readLinkToken } from '#collections/preview-links/token.ts'
import { writesAll } from '#collections/shared/access.ts'
import type { Path } from '#collections/shared/preview.ts'
import type { StandIn } from '#collections/shared/standIn.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** What a link shows: the page, and the documents whose drafts it may show. */
export type OpenedLink = { path: string; standIns: StandIn[] }

type Stored = Record<string, unknown>

/** A link is as good as the account that made it: who may not write a language any more shows nobody its drafts. */
async function mayStillShare(payload: Payload, by: unknown, locales: readonly Locale[]): Promise<boolean> {
  if (typeof by !== 'number') return false
  const account = await payload.findByID({ collection: 'users', id: by, depth: 0, disableErrors: true })
  const user = account ? ({ ...account, collection: 'users' } as PayloadRequest['user']) : null
  return user !== null && writesAll(await createLocalReq({ user }, payload), locales)
}

/** A procedure's page is about its carrier as well: one that nobody can see yet is shown with it. */
async function withCarrier(payload: Payload, its: StandIn, draft: Stored): Promise<StandIn[]> {
  if (its.collection !== 'procedures' || typeof draft.carrier !== 'number') return [its]
  const visible = await payload.find({
    collection: 'carriers',
    where: { id: { equals: draft.carrier } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
  })
  return visible.totalDocs > 0 ? [its] : [its, { ...its, collection: 'carriers', id: draft.carrier }]
}

/**
 * What a token opens in a language, looked up anew each time. `over` if the link has expired or was revoked, its maker or its
 * document is gone; null for a token that we did not make, or not for this language.
 */
export async function openLink(payload: Payload, token: string, locale: Locale): Promise<OpenedLink | 'over' | null> {
  const id = readLinkToken(token, payload.secret)
  if (id === null) return null
  const link = await payload.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true })
  if (!link) return 'over'
  const locales = link.languages.filter(isLocale)
  if (!locales.includes(locale)) return null
  const isOpen =
    !link.revokedAt && Date.parse(link.until) > Date.now() && (await mayStillShare(payload, link.by, locales))
  if (!isOpen || !link.document) return 'over'
  const { relationTo, value } = link.document
  const asked = {
    id: Number(value),
    depth: 0,
    draft: true,
    locale,
    fallbackLocale: false,
    disableErrors: true,
  } as const
  const draft = (await payload.findByID({ collection: relationTo, ...asked })) as unknown as Stored | null
  const path = payload.collections[relationTo].config.custom?.path as Path | undefined
  const rest = draft && (await path?.(draft, await createLocalReq({ locale }, payload)))
  if (!draft || !rest) return 'over'
  const its = { collection: relationTo, id: Number(value), locales }
  return { path: `/${locale}${rest}`, standIns: await withCarrier(payload, its, draft) }
}
