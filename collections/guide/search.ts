import type { Section } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import { plainText } from '#collections/shared/inline.ts'
import {
  ownNames,
  pagesIn,
  plain,
  type PerLanguage,
  type Searchable,
  type Passage,
} from '#collections/shared/searchable.ts'
import type { Block } from '#collections/shared/view.ts'

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
function partsOf(view: Section): Passage[] {
  const { body, title: _title, lead: _lead, number: _number, sources: _sources, checkedOn: _on, ...more } = view
  const { previous: _previous, next: _next, topic: _topic, slug: _slug, shown: _shown, ...meta } = more
  const { published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  const parts: Passage[] = [{ at: null, title: '', text: '' }]
  body.forEach((block, index) => {
    if (block.type === 'h2') parts.push({ at: `part-${index + 1}`, title: plainText(block.text), text: '' })
    else {
      const last = parts.at(-1)
      const text = plainText(blockText(block))
      if (last && text) last.text += (last.text && '\n') + text
    }
  })
  return parts.filter(({ title, text }) => title !== '' || text !== '')
}

/** What search is told of a section of the guide. */
export const sectionSearchable = (each: PerLanguage<Section>): Searchable => ({
  names: ownNames(each, ({ title }) => title),
  forms: [],
  brands: null,
  numbers: [],
  pages: pagesIn(each, (view) => ({
    kind: 'section',
    page: { kind: 'section', section: view.slug },
    lang: view.shown,
    title: plain(view.title),
    lead: plain(view.lead),
    names: [],
    context: '',
    parts: partsOf(view),
  })),
})
