import { getFormatter, getTranslations } from 'next-intl/server'
import { clean } from './clean.ts'
import { contentOf } from './content.ts'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { feed, type Feed } from '#app/_page/feeds.ts'
import { origin } from '#app/_page/origin.ts'
import { personOf, titleOf, type SayDay } from '#app/_parts/Change/phrases.ts'
import { carrierLatest, latest } from '#features/changes/read.ts'
import type { Change } from '#features/changes/view.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Page } from '#collections/addresses.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

/** One entry, ready to be written in any form. Moments are ISO 8601, addresses absolute. */
type FeedEntry = {
  id: string
  url: string
  title: string
  html: string
  published: string
  updated: string
  by: string
}

/** A feed, ready to be written in any form. */
export type FeedDocument = {
  id: string
  lang: string
  title: string
  about: string
  /** The page that says the same. */
  home: string
  self: Feed
  by: string
  updated: string
  entries: FeedEntry[]
}

/** The moment that a feed without entries was last updated at: nothing ever was. */
const NEVER = new Date(0).toISOString()

/**
 * A name for good that is no address (RFC 4151): a feed reader knows an entry again when the site or a page of it moves to
 * another path.
 */
const tag = (name: string): string => `tag:${origin().hostname.replace(/[[\]]/g, '')},2026:${name}`

type FeedSubject = { name: string; page: Page; carrier?: string; title: string; about: string; never: string }

async function told(locale: Locale, what: FeedSubject, changes: Change[]): Promise<FeedDocument> {
  const t = await getTranslations({ locale })
  const format = await getFormatter({ locale })
  const sayDay: SayDay = (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' })
  const home = new URL(address(locale, what.page), origin()).href
  const { atom, json } = feed(locale, what.carrier)
  const entries = changes.map((change): FeedEntry => {
    const kind = change.many === 1 ? t(`Changes.kind.${change.kind}`) : null
    const title = titleOf(change, t)
    return {
      id: tag(`${locale}/changes/${change.id}`),
      url: `${home}?change=${change.id}#change-${change.id}`,
      title: clean(kind === null ? title : t('Changes.entry', { title, kind })),
      html: clean(contentOf(change, { locale, t, sayDay, person: personOf(change, t) })),
      published: change.at,
      updated: change.until,
      by: clean(change.by || t('Changes.editors')),
    }
  })
  return {
    id: tag(what.name),
    lang: LANG[locale],
    title: clean(`${what.title} · ${t('Site.name')}`),
    about: clean(what.about),
    home,
    self: { atom: new URL(atom, origin()).href, json: new URL(json, origin()).href },
    by: t('Changes.editors'),
    updated: entries.reduce((last, { updated }) => (updated > last ? updated : last), what.never),
    entries,
  }
}

/** The feed of everything that changed for readers of a language. */
export async function everything(locale: Locale): Promise<FeedDocument> {
  const t = await getTranslations({ locale, namespace: 'Changes' })
  const what = { name: `${locale}/changes`, page: { kind: 'changes' }, title: t('title'), about: t('lead') } as const
  return told(locale, { ...what, never: NEVER }, await latest(ask, locale))
}

/** The feed of one carrier; where it moved, or null, if there is no such carrier. */
export async function ofCarrier(locale: Locale, carrier: string): Promise<FeedDocument | Moved | null> {
  const found = await carrierLatest(ask, locale, carrier)
  if (found === null || 'moved' in found) return found
  const t = await getTranslations({ locale, namespace: 'Changes' })
  const what: FeedSubject = {
    name: `${locale}/carriers/${found.id}/changes`,
    page: { kind: 'carrier-changes', carrier },
    carrier,
    title: t('of', { name: found.name.text }),
    about: t('of-lead'),
    never: NEVER,
  }
  return told(locale, what, found.changes)
}
