import type { Finder, StoredPicture } from './finder.ts'
import type { KeptBlock } from './shape.ts'
import { isStored } from './stored.ts'
import type { Block } from './view.ts'
import type { Locale } from '#i18n/routing.ts'

const own = (value: unknown, locale: Locale): string => String(isStored(value) ? (value[locale] ?? '') : (value ?? ''))

function shown(block: KeptBlock, pictures: StoredPicture[], locale: Locale): Block[] {
  if (block.type !== 'image') return [block]
  const found = pictures.find((picture) => picture.filename === block.media)
  const sizes = isStored(found?.sizes) ? found.sizes : {}
  const file = isStored(sizes.page) && sizes.page.url ? sizes.page : found
  if (!file || !found) return []
  const alt = own(found.alt, locale)
  const url = new URL(String(file.url), 'http://localhost').pathname
  return [
    { type: 'image', url, alt, width: Number(file.width), height: Number(file.height), caption: block.caption ?? null },
  ]
}

/** The blocks of a rich text in one language as a page shows them, with its pictures looked up. */
export async function blocksOf(
  find: Finder,
  body: Partial<Record<Locale, KeptBlock[] | undefined>>,
  locale: Locale,
): Promise<Block[]> {
  const blocks = body[locale] ?? []
  const pictures = blocks.some(({ type }) => type === 'image') ? await find.pictures() : []
  return blocks.flatMap((block) => shown(block, pictures, locale))
}
