import { entries, own, plain, views } from './entry.ts'
import { nameKeys } from '#features/search/names.ts'
import type { IndexedDocument, Passage } from '#features/search/view.ts'
import { section } from '#collections/guide/read.ts'
import type { Block, Section } from '#collections/guide/view.ts'
import { plainText } from '#collections/shared/inline.ts'

function blockText(block: Block): string {
  switch (block.type) {
    case 'h2':
    case 'h3':
    case 'p':
    case 'path':
      return block.text
    case 'ul':
    case 'ol':
      return block.items.join('\n')
    case 'steps':
      return block.items.map(({ title, text }) => `${title}\n${text}`).join('\n')
    case 'halt':
      return `${block.title}\n${block.text}`
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join('\n')
    case 'term':
      return `${block.term}\n${block.text}`
    case 'days':
      return block.items.map(({ when, event }) => `${when}\n${event}`).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'carriers':
      return ''
  }
}

/** The text of a section under each of its headings; a heading's fragment is counted over all blocks, as the page does. */
function sectionParts(view: Section): Passage[] {
  const parts: Passage[] = [{ at: null, title: '', text: '' }]
  view.body.forEach((block, index) => {
    if (block.type === 'h2') parts.push({ at: `part-${index + 1}`, title: plainText(block.text), text: '' })
    else {
      const last = parts.at(-1)
      const text = plainText(blockText(block))
      if (last && text) last.text += (last.text && '\n') + text
    }
  })
  return parts.filter(({ title, text }) => title !== '' || text !== '')
}

/** A section of the guide. */
export async function sectionEntries(entity: string, slug: string): Promise<IndexedDocument> {
  const each = await views((locale) => section(locale, slug))
  const names = own(each, ({ title }) => title)
  return {
    entity,
    names: nameKeys(names),
    entries: entries(entity, entity, each, (view) => ({
      kind: 'section',
      page: { kind: 'section', section: slug },
      lang: view.shown,
      title: plain(view.title),
      lead: plain(view.lead),
      names: [],
      context: '',
      parts: sectionParts(view),
    })),
  }
}
