import { LRUCache } from 'lru-cache'
import { fold } from './fold.ts'
import type { Card } from './view.ts'
import { atoms, isLatin, stem } from './tokens.ts'

/** A folded text as it is searched: without spaces, and its Latin words and numbers without endings, each between spaces. */
export type Searched = { dense: string; stems: string }

/** The texts of a card. */
export type Texts = {
  title: Searched
  names: Searched
  lead: Searched
  context: Searched
  parts: { title: Searched; text: Searched }[]
}

/** Prepares a text for searching. */
function searched(text: string): Searched {
  const folded = fold(text)
  const words = atoms(folded).flatMap((atom) => (atom.han ? [] : [isLatin(atom.text) ? stem(atom.text) : atom.text]))
  return { dense: folded.replace(/\s+/g, ''), stems: words.length > 0 ? ` ${words.join(' ')} ` : '' }
}

/** A card with its texts folded. */
export type Kept = { card: Card; texts: Texts }

/** About 16 KB each. */
const MOST = 1500

/**
 * Cards that were ranked lately, by the hash of what they say: one that changes has another hash, so that nothing here is
 * ever old, and what is unpublished is not asked for any more.
 */
export const kept = new LRUCache<string, Kept>({ max: MOST })

/** Folds the texts of a card, once for all questions. */
export function keep(mark: string, card: Card): void {
  const { title, names, lead, context, parts } = card
  const texts = {
    title: searched(title),
    names: searched(names.join('\n')),
    lead: searched(lead),
    context: searched(context),
    parts: parts.map((part) => ({ title: searched(part.title), text: searched(part.text) })),
  }
  kept.set(mark, { card, texts })
}
