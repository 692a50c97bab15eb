import type { IndexReader, NameRow } from './indexReader.ts'
import type { QuerySegment, Replacement } from './segments.ts'
import type { Atom } from './tokens.ts'

/** Whether a name is that of a carrier, a device or a country, which people begin to type; not a term's or a section's. */
export const isBrand = ({ entity }: NameRow): boolean => /^(carriers|devices|countries):/.test(entity)

/** A stretch that begins a name may have three atoms before and behind the one that nobody knows. */
const NEIGHBORS = 3
/** What is shorter begins too many names. */
const SHORTEST_BEGINNING = 3

/** The stretches of Latin atoms around one of them. */
function stretches(all: Atom[], at: number): { from: number; to: number; key: string }[] {
  const found: { from: number; to: number; key: string }[] = []
  for (let from = Math.max(0, at - NEIGHBORS); from <= at; from += 1)
    for (let to = at + 1; to <= Math.min(all.length, at + 1 + NEIGHBORS); to += 1) {
      const part = all.slice(from, to)
      const key = part.map((atom) => atom.text).join('')
      if (part.every((atom) => !atom.han) && key.length >= SHORTEST_BEGINNING) found.push({ from, to, key })
    }
  return found
}

/** The longest stretch with this atom that begins a name; at least `share` of the name must be there. */
export async function begunName(
  all: Atom[],
  at: number,
  share: number,
  index: IndexReader,
): Promise<Replacement | null> {
  const possible = stretches(all, at)
  const rows = await index.namesByPrefix(possible.map(({ key }) => key))
  for (const { from, to, key } of possible.toSorted((a, b) => b.key.length - a.key.length)) {
    const names = rows.filter((row) => row.key.startsWith(key) && key.length >= share * row.key.length)
    const typed = all.slice(from, to).map((atom) => atom.text)
    if (names.length > 0) return { from, to, text: key, names, typed: typed.join(' ') }
  }
  return null
}

/** More carriers, devices and countries than these share a beginning that says nothing, such as 中. */
const MOST_OWNERS = 6

/** A Chinese word that begins few names. */
export async function begunHan({ text, from, to }: QuerySegment, index: IndexReader): Promise<Replacement | null> {
  const names = (await index.namesByPrefix([text])).filter(isBrand)
  const owners = new Set(names.map(({ entity }) => entity))
  return names.length > 0 && owners.size <= MOST_OWNERS ? { from, to, text, names, typed: text } : null
}

/** The names of carriers, of two characters, that begin with the only one that was typed: 移 is 移动. */
export async function begunOneHan({ text, from, to }: QuerySegment, index: IndexReader): Promise<Replacement | null> {
  const names = (await index.namesByPrefix([text])).filter(
    ({ entity, key }) => entity.startsWith('carriers:') && [...key].length === 2,
  )
  return names.length > 0 ? { from, to, text, names, typed: text } : null
}

/** How surely a name is meant of which only the beginning is there: from the least by how much of it is. */
const CONFIDENCE_OF_BEGUN = { least: 0.6, perShare: 0.35 } as const
/** Names that are less sure than the best by this much are not meant. */
const CONFIDENCE_GAP = 0.12

/** A segment for names that begin with it. */
export function begunSegment({ names = [], text, from, to }: Replacement): QuerySegment {
  const confidence = ({ key }: NameRow): number =>
    CONFIDENCE_OF_BEGUN.least + (CONFIDENCE_OF_BEGUN.perShare * text.length) / key.length
  const best = Math.max(...names.map(confidence))
  const entities = new Map<string, number>()
  for (const row of names)
    if (confidence(row) > best - CONFIDENCE_GAP)
      entities.set(row.entity, Math.max(entities.get(row.entity) ?? 0, confidence(row)))
  const forms = [...new Set(names.map(({ name }) => name))]
  return { text, forms, entities, names, meaning: null, weight: 0, from, to }
}
