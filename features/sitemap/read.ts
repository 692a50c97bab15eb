import { indexOf, type Page } from '#collections/addresses.ts'
import { countryDocuments } from '#collections/countries/shape.ts'
import { KIND_SLUGS, KINDS, type KindSlug } from '#collections/kinds.ts'
import type { Finder } from '#collections/shared/finder.ts'
import type { Standing } from '#collections/shared/kind.ts'
import { languages } from '#collections/shared/localize.ts'
import { reading } from '#collections/shared/reading.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A page that is published, in which languages, and when it last changed, ISO 8601. */
export type SitemapPage = { page: Page; published: Locale[]; changedAt: string }

/** What readers come for stands first: the pages are also rendered in this order after a start. */
const FIRST: KindSlug[] = ['sections', 'carriers', 'procedures']

const IN_ORDER = [...FIRST, ...KIND_SLUGS.filter((kind) => !FIRST.includes(kind))]

const FIXED: Page[] = [
  { kind: 'home' },
  ...IN_ORDER.flatMap((kind) => (kind === 'procedures' ? [] : indexOf(kind))),
  { kind: 'about' },
  { kind: 'search' },
  { kind: 'checklist' },
  { kind: 'identifiers' },
  { kind: 'changes' },
  { kind: 'data' },
]

const listed = ({ page, published, changedAt }: Standing): SitemapPage => ({ page, published, changedAt })

/** The pages of counter cards, of countries that have some. */
async function cardPages(find: Finder): Promise<SitemapPage[]> {
  const docs = await find.all(countryDocuments.only('slug', 'cards', 'publish'))
  return docs.flatMap(({ slug, cards = [], publish, changedAt }) => {
    const its = cards.length > 0 ? languages({ publish }, LOCALES[0], false) : null
    return its ? [{ page: { kind: 'cards', country: slug } as const, published: its.published, changedAt }] : []
  })
}

/** Every page that is published. */
export const pages = reading({
  name: 'pages',
  tags: () => ['site', ...KIND_SLUGS],
  compose: async (find): Promise<SitemapPage[]> => {
    const found: SitemapPage[] = []
    for (const kind of IN_ORDER) {
      found.push(...(await KINDS[kind].standings(find)).map(listed))
      if (kind === 'countries') found.push(...(await cardPages(find)))
    }
    const latest = found.reduce(
      (last, each) => (each.changedAt > last ? each.changedAt : last),
      new Date(0).toISOString(),
    )
    return [...FIXED.map((page) => ({ page, published: [...LOCALES], changedAt: latest })), ...found]
  },
})
