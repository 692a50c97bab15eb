import type { TermRow } from './view.ts'
import { inline, print } from '#collections/shared/inline.ts'

/** A page's data with the first mention of every term linked to its explanation, and the terms it mentions, in order. */
type Explained<T> = { data: T; mentioned: TermRow[] }

/** Where a linked mention leads on its page. */
export const anchor = (slug: string): string => `term-${slug}`

/** Parts of a page's data that are headings, names, links or stand beside the text: no term is explained in them. */
const SKIPPED = new Set([
  'carrier',
  'carriers',
  'cards',
  'country',
  'days',
  'halt',
  'head',
  'hotlines',
  'label',
  'lead',
  'maker',
  'name',
  'next',
  'previous',
  'publisher',
  'procedures',
  'regulator',
  'siblings',
  'slug',
  'sources',
  'term',
  'title',
  'type',
  'url',
  'when',
])

const HEADINGS = new Set(['h2', 'h3', 'path', 'image', 'carriers', 'term', 'days'])

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name in Latin letters must stand as a word of its own, with a plural s at most; a Chinese one may stand anywhere. */
const pattern = (name: string): string =>
  /[A-Za-z0-9]$/.test(name) && /^[A-Za-z0-9]/.test(name)
    ? `(?<![A-Za-z0-9-])${escape(name)}s?(?![A-Za-z0-9-])`
    : escape(name)

/** Names of all terms, longest first, so that “eSIM transfer” is not taken for “eSIM”. */
function finder(terms: TermRow[]): { pattern: RegExp; term: (found: string) => TermRow | undefined } | null {
  const names = terms
    .flatMap((term) => [term.name.text, ...term.aliases].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length)
  if (names.length === 0) return null
  const byName = new Map(names.map(({ name, term }) => [name.toLowerCase(), term]).reverse() as [string, TermRow][])
  return {
    pattern: new RegExp(names.map(({ name }) => pattern(name)).join('|'), 'giu'),
    term: (found) => byName.get(found.toLowerCase()) ?? byName.get(found.toLowerCase().replace(/s$/, '')),
  }
}

/**
 * Links the first mention of each term in a page's texts to `#term-…`. Labels, codes, links and emphasis stay as they are.
 * The order is that of the data; `own` is the term whose page this is, which is not explained again.
 */
export function explain<T>(data: T, terms: TermRow[], own?: string): Explained<T> {
  const find = finder(terms)
  const mentioned: TermRow[] = []
  if (!find) return { data, mentioned }

  const mark = (words: string): string =>
    words.replace(find.pattern, (found) => {
      const term = find.term(found)
      if (!term || term.slug === own || mentioned.includes(term)) return found
      mentioned.push(term)
      return print({ type: 'link', text: found, to: `#${anchor(term.slug)}` })
    })
  const linked = (text: string): string =>
    inline(text)
      .map((each) => (each.type === 'text' ? mark(each.text) : print(each)))
      .join('')
  const walk = (value: unknown, key: string): unknown => {
    if (SKIPPED.has(key)) return value
    if (typeof value === 'string') return key === 'text' || key === 'items' || key === 'rows' ? linked(value) : value
    if (Array.isArray(value)) return value.map((each) => walk(each, key))
    if (typeof value !== 'object' || value === null) return value
    if ('type' in value && HEADINGS.has(String(value.type))) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]))
  }
  return { data: walk(data, '') as T, mentioned }
}
