import { ask } from './ask.ts'
import { country } from '#collections/countries/read.ts'
import type { CardView } from '#collections/shared/view.ts'
import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** The page that shows these cards large; null where they are not those of the country, which are the only ones it shows. */
export async function sheetOf(locale: Locale, slug: string | undefined, cards: CardView[]): Promise<Page | null> {
  if (slug === undefined || cards.length === 0) return null
  const found = await ask(country, locale, slug)
  if (!found || 'moved' in found || JSON.stringify(found.cards) !== JSON.stringify(cards)) return null
  return { kind: 'cards', country: slug }
}
