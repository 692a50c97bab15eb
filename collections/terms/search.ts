import type { Term } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  anyOf,
  ownNames,
  pagesIn,
  part,
  plain,
  unseen,
  type PerLanguage,
  type Searchable,
  type SearchablePart,
} from '#collections/shared/searchable.ts'

function partsOf(view: Term): SearchablePart[] {
  const { long, name: _name, aliases: _aliases, short: _short, see: _see, sources: _sources, ...meta } = view
  const { slug: _slug, shown: _shown, published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  return part(null, '', plain(long))
}

/** What search is told of a term of the glossary. */
export function termSearchable(each: PerLanguage<Term>): Searchable {
  const shared = anyOf(each)
  const names = [...ownNames(each, ({ name }) => name), ...(shared?.aliases ?? [])]
  return {
    names,
    forms: shared ? [shared.slug] : [],
    brands: null,
    numbers: [],
    pages: pagesIn(each, (view) => ({
      kind: 'term',
      page: { kind: 'term', term: view.slug },
      lang: view.shown,
      title: plain(view.name),
      lead: plain(view.short),
      names: unseen(names, plain(view.name)),
      context: '',
      parts: partsOf(view),
    })),
  }
}
