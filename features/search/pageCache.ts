import { LRUCache } from 'lru-cache'
import { fold } from './fold.ts'
import type { PageContent } from '#collections/shared/searchable.ts'
import { atoms, isLatin, stem } from './tokens.ts'

/** A folded text as it is searched: without spaces, and its Latin words and numbers without endings, each between spaces. */
export type SearchableText = { dense: string; stems: string }

/** The texts of a page. */
export type SearchableTexts = {
  title: SearchableText
  names: SearchableText
  lead: SearchableText
  context: SearchableText
  parts: { title: SearchableText; text: SearchableText }[]
}

function searchable(text: string): SearchableText {
  const folded = fold(text)
  const words = atoms(folded).flatMap((atom) => (atom.han ? [] : [isLatin(atom.text) ? stem(atom.text) : atom.text]))
  return { dense: folded.replace(/\s+/g, ''), stems: words.length > 0 ? ` ${words.join(' ')} ` : '' }
}

/** A page of the index with its texts folded. */
export type CachedPage = { content: PageContent; texts: SearchableTexts }

/** About 16 KB each. */
const MOST_PAGES = 1500

/**
 * Pages that were ranked lately, by the hash of what they say: one that changes has another hash, so that nothing here is
 * ever old, and what is unpublished is not asked for any more.
 */
export const pageCache = new LRUCache<string, CachedPage>({ max: MOST_PAGES })

/** Folds the texts of a page, once for all queries. */
export function cachePage(hash: string, content: PageContent): void {
  const { title, names, lead, context, parts } = content
  const texts = {
    title: searchable(title),
    names: searchable(names.join('\n')),
    lead: searchable(lead),
    context: searchable(context),
    parts: parts.map((part) => ({ title: searchable(part.title), text: searchable(part.text) })),
  }
  pageCache.set(hash, { content, texts })
}
