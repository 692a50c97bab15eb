import { lexiconWords, meaningOf, soundsLike, spanKey } from './concepts.ts'
import { fold, simplified } from './fold.ts'
import type { Lookup, NameRow } from './lookup.ts'
import { LEAST_NEAR, nearest } from './near.ts'
import { cover, leftovers, otherKeys, spans, unitOf, type Unit } from './units.ts'
import type { Reading } from './view.ts'
import { ALL_PAGES } from './writeIndex.ts'
import { atoms, isLatin, needed, squash, type Atom } from './tokens.ts'

/** What was asked, in units that each say something. */
export type Question = { units: Unit[]; read: Reading[]; unknown: string[]; cut: boolean }

/** As much as the field takes; in pasted messages the question comes last. */
const MOST_CHARS = 200
const MOST_ATOMS = 200

const unique = <T>(list: T[]): T[] => [...new Set(list)]

/** The names and concepts in a text, and the words between. */
async function parse(text: string, all: Atom[], lookup: Lookup): Promise<Unit[]> {
  const every = spans(text, all)
  const keys = every.map((span) => [span.key, spanKey(span.text), ...otherKeys(span)])
  const rows = new Map<string, NameRow[]>()
  for (const row of await lookup.names(unique(keys.flat()))) rows.set(row.key, [...(rows.get(row.key) ?? []), row])
  const named = every.flatMap((span, index) => {
    const found = unique(keys[index] ?? []).flatMap((key) => rows.get(key) ?? [])
    return unitOf(span, all, found) ?? []
  })
  const chosen = cover(named)
  return [...chosen, ...leftovers(text, all, chosen)].sort((a, b) => a.from - b.from)
}

const isUnknown = (unit: Unit, counts: Map<string, number>): boolean =>
  unit.rows.length === 0 &&
  !unit.meaning &&
  isLatin(unit.text) &&
  unit.text.length > 1 &&
  needed(unit.text).every((word) => !counts.get(word))

/** Words that are known but name nothing may still begin a name, such as 乐天 or `t-mobil`. */
const isLoose = (unit: Unit): boolean =>
  unit.rows.length === 0 && !unit.meaning && [...unit.text].length > 1 && /\p{L}/u.test(unit.text)

const isBrand = ({ entity }: NameRow): boolean => /^(carriers|devices|countries):/.test(entity)

/** A Chinese word that begins few names. */
async function begunHan({ text, from, to }: Unit, lookup: Lookup): Promise<Change | null> {
  const rows = (await lookup.prefixed([text])).filter(isBrand)
  const few = new Set(rows.map(({ entity }) => entity)).size <= FEW
  return rows.length > 0 && few ? { from, to, text, rows, typed: text } : null
}

/** The names of carriers, of two characters, that begin with the only one that was typed: 移 is 移动. */
async function begunAlone({ text, from, to }: Unit, lookup: Lookup): Promise<Change | null> {
  const rows = (await lookup.prefixed([text])).filter(
    ({ entity, key }) => entity.startsWith('carriers:') && [...key].length === 2,
  )
  return rows.length > 0 ? { from, to, text, rows, typed: text } : null
}

const FEW = 6
const HALF = 0.45
const MOST_OF_IT = 0.8

type Change = { from: number; to: number; text: string; rows?: NameRow[]; typed: string }

/** The longest stretch of Latin words with an unknown one that begins a name; of the name at least a share must be there. */
async function begun(all: Atom[], at: number, lookup: Lookup, least = 0): Promise<Change | null> {
  const stretches: { from: number; to: number; key: string }[] = []
  for (let from = Math.max(0, at - 3); from <= at; from += 1)
    for (let to = at + 1; to <= Math.min(all.length, at + 4); to += 1) {
      const part = all.slice(from, to)
      const key = part.map((atom) => atom.text).join('')
      if (part.every((atom) => !atom.han) && key.length > 2) stretches.push({ from, to, key })
    }
  const rows = await lookup.prefixed(stretches.map(({ key }) => key))
  stretches.sort((a, b) => b.key.length - a.key.length)
  for (const { from, to, key } of stretches) {
    const mine = rows.filter((row) => row.key.startsWith(key) && key.length >= least * row.key.length)
    if (mine.length > 0)
      return {
        from,
        to,
        text: key,
        rows: mine,
        typed: all
          .slice(from, to)
          .map((each) => each.text)
          .join(' '),
      }
  }
  return null
}

/** The word that a mistyped one was meant to be. */
async function corrected(atom: Atom, at: number, lookup: Lookup): Promise<Change | null> {
  if (atom.text.length < LEAST_NEAR) return null
  const words = [...(await lookup.near(atom.text)), ...lexiconWords.map((word) => ({ word, pages: 20 }))]
  const text = nearest(atom.text, words)
  return text === null ? null : { from: at, to: at + 1, text, typed: atom.text }
}

const LONGEST_HEARD = 40

/** Words typed by their sounds without spaces, such as `yidongzhuxiao`, cut where words of ours end. */
async function heard(atom: Atom, at: number, lookup: Lookup): Promise<Change | null> {
  const { text } = atom
  if (text.length > LONGEST_HEARD) return null
  const pieces = new Set<string>()
  for (let from = 0; from < text.length; from += 1)
    for (let to = from + 4; to <= text.length; to += 1) pieces.add(text.slice(from, to))
  const rows = await lookup.names([...pieces].filter((each) => each.length < 24))
  const known = new Map<string, string>()
  for (const { key, how, name } of rows) if (how === 'pinyin') known.set(key, fold(name))
  for (const piece of pieces) {
    const word = soundsLike(piece)
    if (word !== undefined) known.set(piece, word)
  }
  const best: (string[] | undefined)[] = [[]]
  for (let to = 1; to <= text.length; to += 1)
    for (let from = 0; from < to; from += 1) {
      const word = known.get(text.slice(from, to))
      const before = best[from]
      if (word && before && (!best[to] || before.length + 1 < (best[to]?.length ?? 0))) best[to] = [...before, word]
    }
  const words = best[text.length]
  return words && words.length > 0 ? { from: at, to: at + 1, text: words.join(' '), typed: text } : null
}

/** What to read unknown words as. A name that is being typed comes before a word that was mistyped. */
async function changes(units: Unit[], all: Atom[], counts: Map<string, number>, lookup: Lookup): Promise<Change[]> {
  const found: Change[] = []
  for (const unit of units.filter((each) => isUnknown(each, counts)).slice(0, 4)) {
    const atom = all[unit.from]
    if (!atom || found.some(({ from, to }) => from <= unit.from && unit.from < to)) continue
    const change =
      (await begun(all, unit.from, lookup, HALF)) ??
      (await heard(atom, unit.from, lookup)) ??
      (await corrected(atom, unit.from, lookup)) ??
      (await begun(all, unit.from, lookup))
    if (change) found.push(change)
  }
  const [only] = units
  if (only && units.length === 1 && only.rows.length === 0 && /^\p{Script=Han}$/u.test(only.text)) {
    const change = await begunAlone(only, lookup)
    if (change) found.push(change)
  }
  for (const unit of units.filter((each) => isLoose(each)).slice(0, 6)) {
    if (found.some(({ from, to }) => from <= unit.from && unit.from < to)) continue
    const change = isLatin(unit.text) ? await begun(all, unit.from, lookup, MOST_OF_IT) : await begunHan(unit, lookup)
    if (change) found.push({ ...change, rows: (change.rows ?? []).filter(isBrand) })
  }
  return found.filter(({ rows }) => rows?.length !== 0)
}

function begunUnit({ rows = [], text, from, to }: Change): Unit {
  const entities = new Map<string, number>()
  const sure = ({ key }: NameRow): number => 0.6 + (0.35 * text.length) / key.length
  const best = Math.max(...rows.map(sure))
  for (const row of rows)
    if (sure(row) > best - 0.12) entities.set(row.entity, Math.max(entities.get(row.entity) ?? 0, sure(row)))
  return { text, forms: unique(rows.map(({ name }) => name)), entities, rows, meaning: null, weight: 0, from, to }
}

const countsOf = (units: Unit[], lookup: Lookup): Promise<Map<string, number>> =>
  lookup.counts(unique(units.flatMap(allForms).flatMap(needed)))

/** Whatever in a text counts as a unit. */
export const allForms = ({ forms, meaning }: Unit): string[] => unique([...forms.map(fold), ...(meaning?.forms ?? [])])

/** In how many pages a unit can be: of each form its rarest word, of the forms the most common. */
function pagesOf(unit: Unit, counts: Map<string, number>): number {
  const each = allForms(unit).map((form) =>
    Math.min(...needed(form).map((word) => (word.endsWith('*') ? 30 : (counts.get(word) ?? 0))), Infinity),
  )
  return Math.max(0, ...each.filter(Number.isFinite))
}

const NAME_WEIGHT: [string, number][] = [
  ['carriers:', 6],
  ['devices:', 6],
  ['countries:', 4],
  ['terms:', 3],
  ['sections:', 3],
  ['pages:', 2],
]

/** One character says little among words. */
const SINGLE = 0.8

function weigh(unit: Unit, counts: Map<string, number>): number {
  const total = counts.get(ALL_PAGES) ?? 1
  const pages = Math.min(pagesOf(unit, counts), total)
  const most = unit.meaning?.most
  if (most !== undefined && unit.entities.size === 0) return most
  const rarity = Math.max(0.5, Math.log(1 + (total - pages + 0.5) / (pages + 0.5)))
  const entities = [...unit.entities.keys()]
  const named = NAME_WEIGHT.find(
    // A term that the lexicon knows by its meaning, such as SIM卡, is a word like others.
    ([start]) => entities.some((entity) => entity.startsWith(start)) && !(start === 'terms:' && unit.meaning),
  )
  const sure = Math.max(0, ...unit.entities.values())
  const single = /^\p{Script=Han}$/u.test(unit.text) && unit.entities.size === 0
  return Math.max(Math.min(rarity, single ? SINGLE : 4.5), unit.meaning?.least ?? 0, (named?.[1] ?? 0) * sure)
}

const isPinyin = ({ rows }: Unit): boolean =>
  rows.length > 0 && rows.every(({ how }) => how === 'pinyin' || how === 'initials')

/** How units were read where that is not what was typed. */
function readings(units: Unit[], changed: Change[], typed: string): Reading[] {
  const read: Reading[] = []
  const traditional = simplified(typed)
  if (traditional !== null) read.push({ typed, as: traditional })
  for (const unit of units) {
    const change = changed.find(({ text }) => squash(unit.text).includes(squash(text)))
    const best = unit.rows[0]
    if (change && best) read.push({ typed: change.typed, as: best.name })
    else if (isPinyin(unit) && best) read.push({ typed: unit.text, as: best.name })
  }
  for (const change of changed)
    if (!change.rows && !read.some((each) => each.typed === change.typed))
      read.push({ typed: change.typed, as: change.text })
  return read
}

/** So many words tell what a question is about; every one costs the database. */
const MOST_UNITS = 14

/** Each unit once, and of many those that say most, in their order. */
function telling(units: Unit[]): Unit[] {
  const once = [...new Map(units.map((unit) => [unit.text, unit])).values()]
  const least = once.map(({ weight }) => weight).sort((a, b) => b - a)[MOST_UNITS - 1] ?? 0
  return once.filter(({ weight }) => weight >= least).slice(0, MOST_UNITS)
}

/** Reads a question: the names in it, its concepts, its other words, and what mistyped ones were meant to be. */
export async function understand(typed: string, lookup: Lookup): Promise<Question> {
  const chars = [...typed.replace(/\s+/g, ' ').trim()]
  const short = chars.slice(0, MOST_CHARS).join('')
  let text = fold(short)
  let all = atoms(text).slice(0, MOST_ATOMS)
  let units = await parse(text, all, lookup)
  let counts = await countsOf(units, lookup)
  const changed: Change[] = []
  // Correcting a word may leave another that only begins a name.
  for (let round = 0; round < 2; round += 1) {
    const found = await changes(units, all, counts, lookup)
    const fixed = found.filter(({ rows }) => !rows)
    changed.push(...(fixed.length > 0 ? fixed : found))
    if (found.length === 0) break
    if (fixed.length > 0) {
      text = written(text, all, fixed)
      all = atoms(text).slice(0, MOST_ATOMS)
      units = await parse(text, all, lookup)
    } else for (const change of found) units = replace(units, change)
    counts = await countsOf(units, lookup)
    if (fixed.length === 0) break
  }
  if (isBare(units)) units.push(...howUnit())
  const unknown = units.filter((unit) => isUnknown(unit, counts)).map(({ text: word }) => word)
  for (const unit of units) unit.weight = weigh(unit, counts)
  units = telling(units)
  return { units, unknown, read: readings(units, changed, short), cut: chars.length > MOST_CHARS }
}

/** What people want to end, and that they do: who says no more asks how. */
const BARE = new Set(['cancel', 'number', 'phone', 'sim', 'line'])

const isBare = (units: Unit[]): boolean =>
  units.length > 0 && units.every(({ meaning, entities }) => meaning && BARE.has(meaning.name) && entities.size === 0)

const howUnit = (): Unit[] => {
  const meaning = meaningOf('how to')
  return meaning
    ? [{ text: '', forms: [], entities: new Map(), rows: [], meaning, weight: 0, from: MOST_ATOMS, to: MOST_ATOMS }]
    : []
}

/** A text with the corrected words in their places. */
const written = (text: string, all: Atom[], fixed: Change[]): string =>
  [...fixed]
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, text: next }) => {
      const [first, last] = [all[from], all[to - 1]]
      return first && last ? out.slice(0, first.from) + next + out.slice(last.to) : out
    }, text)

const replace = (units: Unit[], change: Change): Unit[] =>
  [...units.filter((unit) => unit.to <= change.from || unit.from >= change.to), begunUnit(change)].sort(
    (a, b) => a.from - b.from,
  )
