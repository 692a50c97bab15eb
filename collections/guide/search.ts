import type { Section } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  ownNames,
  pagesIn,
  passagesOf,
  plain,
  type PerLanguage,
  type Searchable,
  type Passage,
} from '#collections/shared/searchable.ts'

function partsOf(view: Section): Passage[] {
  const { body, title: _title, lead: _lead, number: _number, sources: _sources, checkedOn: _on, ...more } = view
  const { previous: _previous, next: _next, topic: _topic, slug: _slug, shown: _shown, ...meta } = more
  const { published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  return passagesOf(body)
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
