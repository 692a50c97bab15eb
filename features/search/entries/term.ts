import { anyOf, entries, own, part, plain, unseen, views } from './entry.ts'
import { nameKeys } from '#features/search/names.ts'
import type { IndexedDocument } from '#features/search/view.ts'
import { term } from '#collections/terms/read.ts'

/** A term of the glossary. */
export async function termEntries(entity: string, slug: string): Promise<IndexedDocument> {
  const each = await views((locale) => term(locale, slug))
  const shared = anyOf(each)
  const names = [...own(each, ({ name }) => name), ...(shared?.aliases ?? [])]
  return {
    entity,
    names: shared ? nameKeys(names, [slug]) : [],
    entries: entries(entity, entity, each, (view) => ({
      kind: 'term',
      page: { kind: 'term', term: slug },
      lang: view.shown,
      title: plain(view.name),
      lead: plain(view.short),
      names: unseen(names, plain(view.name), ''),
      context: '',
      parts: part(null, '', plain(view.long)),
    })),
  }
}
