import type { Finder } from './finder.ts'
import type { Page } from '#collections/addresses.ts'
import type { Moved } from './view.ts'
import type { Locale } from '#i18n/routing.ts'

/**
 * What can be asked for: how it is composed from documents, and on what it depends. What `tags` name is forgotten with it; a
 * reading without tags is never remembered. What it answers is plain JSON.
 */
export type Reading<Args extends unknown[], Answer> = {
  name: string
  tags: ((...args: Args) => readonly string[]) | null
  /** It is what a stranger gets, also for an editor in draft mode. */
  sameForAll?: true
  compose: (find: Finder, locale: Locale, ...args: Args) => Promise<Answer>
}

/** Answers a reading in a language: from what is remembered or, for an editor in draft mode, afresh and with drafts. */
export type Ask = <Args extends unknown[], Answer>(
  reading: Reading<Args, Answer>,
  locale: Locale,
  ...args: Args
) => Promise<Answer>

/** Declares a reading. */
export const reading = <Args extends unknown[], Answer>(of: Reading<Args, Answer>): Reading<Args, Answer> => of

/** Asks afresh, by one finder: for hooks, commands and tests. */
export const asking =
  (find: Finder): Ask =>
  (of, locale, ...args) =>
    of.compose(find, locale, ...args)

/** Where a renamed document is now, as `page` makes it of its slug; null if nothing ever had this address. */
export async function moved(
  find: Finder,
  of: string,
  from: string,
  page: (slug: string) => Page,
): Promise<Moved | null> {
  const slug = await find.movedTo(of, from)
  return slug === null ? null : { moved: page(slug) }
}
