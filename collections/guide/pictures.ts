import { fromState, type Entry, type Pictures } from './body.ts'
import type { Block } from './view.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { isRaw, type Raw } from '#collections/shared/localize.ts'
import type { Locale } from '#i18n/routing.ts'

const own = (value: unknown, locale: Locale): string => String(isRaw(value) ? (value[locale] ?? '') : (value ?? ''))

function shown(entry: Entry, pictures: Raw[], locale: Locale): Block[] {
  if (entry.type !== 'image') return [entry]
  const found = pictures.find((picture) => picture.filename === entry.media)
  const sizes = isRaw(found?.sizes) ? found.sizes : {}
  const file = isRaw(sizes.page) && sizes.page.url ? sizes.page : found
  if (!file || !found) return []
  const alt = own(found.alt, locale)
  const url = new URL(String(file.url), 'http://localhost').pathname
  return [
    { type: 'image', url, alt, width: Number(file.width), height: Number(file.height), caption: entry.caption ?? null },
  ]
}

/** The blocks of a rich text as a page shows them, with its pictures looked up. */
export async function blocksOf(find: Finder, state: unknown, locale: Locale): Promise<Block[]> {
  const ids = JSON.stringify(state ?? null).includes('"blockType":"image"')
  const pictures = ids ? await find.all('media', {}) : []
  const known: Pictures = {
    id: () => null,
    filename: (id) =>
      String(pictures.find((picture) => picture.id === (isRaw(id) ? id.id : id))?.filename ?? '') || null,
  }
  return fromState(state, known).flatMap((entry) => shown(entry, pictures, locale))
}
