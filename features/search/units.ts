import { isNameFor, isFiller, isUnit, knownAs, meaningOf, soundsLike, type Meaning } from './concepts.ts'
import type { NameRow } from './lookup.ts'
import { type Atom, isLatin, stem } from './tokens.ts'

/** A stretch of a query with one meaning. */
export type Unit = {
  /** Folded, as it was typed. */
  text: string
  /** Whatever in a text counts as this; the first are better than the others. */
  forms: string[]
  /** The entities that it names, and how surely, up to 1. */
  entities: Map<string, number>
  /** The names it was taken for. */
  rows: NameRow[]
  meaning: Meaning | null
  /** How much it says; set once the vocabulary is known. */
  weight: number
  from: number
  to: number
}

/** Longer names than that there are none. */
const MOST_ATOMS = 14

/** A stretch of atoms. */
export type Span = { from: number; to: number; key: string; text: string }

const glued = (text: string, atoms: Atom[]): string =>
  atoms.length === 0 ? '' : text.slice(atoms[0]?.from ?? 0, atoms.at(-1)?.to ?? 0)

/** Every stretch of atoms that could be a name. */
export function spans(text: string, all: Atom[]): Span[] {
  const found: Span[] = []
  for (let from = 0; from < all.length; from += 1)
    for (let to = from + 1; to <= Math.min(all.length, from + MOST_ATOMS); to += 1) {
      const part = all.slice(from, to)
      found.push({ from, to, key: part.map((atom) => atom.text).join(''), text: glued(text, part) })
    }
  return found
}

/** Other keys a span may have in the index: without “and”, by nickname, abroad’s prefixes before a number. */
export function otherKeys({ key, text }: Span): string[] {
  const keys = [...knownAs(key)]
  if (/\band\b/.test(text)) keys.push(text.replace(/\band\b/g, '').replace(/[^\p{L}\p{N}]/gu, ''))
  if (/^\d{7,}$/.test(key)) keys.push(...[1, 2, 3, 4, 5].map((cut) => key.slice(cut)).filter((rest) => rest.length > 4))
  return keys
}

const SURE: Record<NameRow['how'], number> = { name: 1, number: 1, form: 0.95, pinyin: 0.95, initials: 0.85 }

/** Names and concepts that a span stands for, as a unit; null if it stands for none. */
export function unitOf(span: Span, all: Atom[], rows: NameRow[]): Unit | null {
  const part = all.slice(span.from, span.to)
  const [before, after] = [all[span.from - 1], all[span.to]]
  const alone = !(before?.han && before.to === part[0]?.from) && !(after?.han && after.from === part.at(-1)?.to)
  const han = part.every((atom) => atom.han)
  const counted = /^\d+$/.test(span.key) || span.key === 'three' || span.key === 'one'
  const single = han && part.length === 1
  const place = rows.some(({ entity, how }) => entity.startsWith('countries:') && how !== 'initials')
  const usable = rows.filter(({ how, entity }) => {
    // A brand without its country may be the name of another country: 中国 of 中国移动.
    if (place && how === 'form' && entity.startsWith('carriers:')) return false
    if (part.length > 1 && part[0]?.text === 'my' && all.length > part.length && entity.startsWith('terms:'))
      return false
    if (counted && after && isUnit(after.text)) return false
    if (single && !alone) return false
    if ((how === 'initials' || how === 'pinyin') && part.some((atom) => atom.han)) return false
    if (how === 'initials') return part.length === 1 && !isFiller(span.key) && !meaningOf(span.text)
    return !(part.length === 1 && isFiller(span.key) && isNameFor(span.key) === 1 && how !== 'name')
  })
  const latin = part.length === 1 && isLatin(span.key)
  const meaning = single && !alone ? undefined : (meaningOf(span.text) ?? (latin ? soundMeaning(span.key) : undefined))
  if (usable.length === 0 && !meaning) return null
  const rare = all.length > part.length ? isNameFor(span.key) : 1
  const entities = new Map<string, number>()
  for (const { entity, how } of usable) entities.set(entity, Math.max(entities.get(entity) ?? 0, SURE[how] * rare))
  const names = usable.map(({ name }) => name)
  return {
    text: span.text,
    forms: [...new Set([span.text, ...names])],
    entities,
    rows: usable,
    meaning: meaning ?? null,
    weight: 0,
    from: span.from,
    to: span.to,
  }
}

const soundMeaning = (typed: string): Meaning | undefined => {
  const heard = typed.length > 4 ? soundsLike(typed) : undefined
  return heard === undefined ? undefined : meaningOf(heard)
}

const overlaps = (a: Unit, b: Unit): boolean => a.from < b.to && b.from < a.to

/** How much of a query a unit explains: names before concepts, long before short. */
const worth = (unit: Unit): number => unit.text.length + (unit.entities.size > 0 ? 0.5 : 0)

/** Units that do not overlap, the longest first. */
export function cover(units: Unit[]): Unit[] {
  const chosen: Unit[] = []
  for (const unit of [...units].sort((a, b) => worth(b) - worth(a) || a.from - b.from))
    if (!chosen.some((each) => overlaps(each, unit))) chosen.push(unit)
  return chosen.sort((a, b) => a.from - b.from)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const wordUnit = (text: string, from: number, to: number): Unit => ({
  text,
  forms: [text],
  entities: new Map(),
  rows: [],
  meaning: meaningOf(text) ?? null,
  weight: 0,
  from,
  to,
})

/** What no name and no concept explains, cut into words; fillers are left out. */
export function leftovers(text: string, all: Atom[], taken: Unit[]): Unit[] {
  const free = all.map((_, index) => !taken.some(({ from, to }) => from <= index && index < to))
  const found: Unit[] = []
  let index = 0
  while (index < all.length) {
    const atom = all[index]
    if (!atom || !free[index]) {
      index += 1
    } else if (!atom.han) {
      if (!isFiller(atom.text) && (isLatin(atom.text) ? stem(atom.text) : atom.text) !== '')
        found.push(wordUnit(atom.text, index, index + 1))
      index += 1
    } else {
      let end = index + 1
      while (free[end] && all[end]?.han && all[end]?.from === all[end - 1]?.to) end += 1
      let at = index
      for (const { segment } of segmenter.segment(glued(text, all.slice(index, end)))) {
        const to = at + [...segment].length
        if (!isFiller(segment)) found.push(wordUnit(segment, at, to))
        at = to
      }
      index = end
    }
  }
  return found
}
