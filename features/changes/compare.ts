import type { ChangeLine } from './view.ts'
import { aligned, bag, likeness } from './wordDiff.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Snapshot, SnapshotField, SnapshotGroup } from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** Two texts with less in common are not the same one changed. */
const ALIKE = 0.4

type LineChange = Pick<ChangeLine, 'place' | 'before' | 'after'>

const plain = ({ how, texts }: SnapshotField): string[] => (how === 'codes' ? texts : texts.map(plainText))
const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b)
const worded = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)

/**
 * What happened to texts in order: equal ones stay, similar ones changed, the rest came, went or moved. Where as many came
 * as went between two that stayed, each is the other one rewritten.
 */
function inOrder(before: string[], after: string[], locale: Locale): LineChange[] {
  const [was, is] = [before, after].map((texts) => texts.map((text) => bag(text, locale)))
  const scores = (i: number, j: number): number => {
    if (before[i] === after[j]) return 1
    const [a, b] = [was?.[i], is?.[j]]
    const like = a && b ? likeness(a, b) : 0
    return like >= ALIKE ? like / 2 : 0
  }
  const pairs = [...aligned(before.length, after.length, scores), [before.length, after.length] as [number, number]]
  const changes: LineChange[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of pairs) {
    const rewritten = nextI - i === nextJ - j
    for (; rewritten && j < nextJ; i += 1, j += 1)
      changes.push({ place: j + 1, before: before[i] ?? null, after: after[j] ?? null })
    for (; i < nextI; i += 1) changes.push({ place: i + 1, before: before[i] ?? null, after: null })
    for (; j < nextJ; j += 1) changes.push({ place: j + 1, before: null, after: after[j] ?? null })
    if (i < before.length && j < after.length && before[i] !== after[j])
      changes.push({ place: j + 1, before: before[i] ?? null, after: after[j] ?? null })
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  return moved(changes)
}

/** A text that went in one place and came in another moved: it is told once, the same before and after. */
function moved(changes: LineChange[]): LineChange[] {
  const went = changes.filter(({ after }) => after === null)
  return changes
    .map((change) => {
      const at = change.before === null ? went.findIndex(({ before }) => before === change.after) : -1
      return at < 0 || went.splice(at, 1).length === 0 ? change : { ...change, before: change.after }
    })
    .filter((change) => change.after !== null || went.includes(change))
}

/** What happened to texts in any order: those that went are paired with the most similar that came. */
function inAnyOrder(before: string[], after: string[], locale: Locale): LineChange[] {
  const came = [...after]
  const went = before.filter((text) => {
    const at = came.indexOf(text)
    if (at >= 0) came.splice(at, 1)
    return at < 0
  })
  const changes = went.map((text): LineChange => {
    const words = bag(text, locale)
    const likes = came.map((each) => likeness(words, bag(each, locale)))
    const most = Math.max(0, ...likes)
    const [found] = most >= ALIKE ? came.splice(likes.indexOf(most), 1) : []
    return { place: null, before: text, after: found ?? null }
  })
  return [...changes, ...came.map((text) => ({ place: null, before: null, after: text }))]
}

const CODES = ' '

function changesOf(before: SnapshotField, after: SnapshotField, locale: Locale): LineChange[] {
  const [a, b] = [plain(before), plain(after)]
  const unsaid: LineChange = { place: null, before: null, after: null }
  switch (after.how) {
    case 'text':
      if (!same(a, b)) return [{ place: null, before: worded(a[0]), after: worded(b[0]) }]
      break
    case 'codes': {
      const [was, is] = [[...a].sort().join(CODES), [...b].sort().join(CODES)]
      return was === is ? [] : [{ place: null, before: worded(was), after: worded(is) }]
    }
    case 'list':
      if (!same(a, b)) return inOrder(a, b, locale)
      break
    case 'set': {
      const found = inAnyOrder(a, b, locale)
      if (found.length > 0) return found
      return same([...before.texts].sort(), [...after.texts].sort()) ? [] : [unsaid]
    }
    case 'silent':
      break
  }
  // A link that leads elsewhere, or a picture: readers see it, but not in the words.
  return same(before.texts, after.texts) ? [] : [unsaid]
}

/** A group that came or went is told by what stands for it: of a way, its steps. */
const whole = ({ fields: [first] }: SnapshotGroup): string => (first ? plain(first).join('\n') : '')

const named = (group: SnapshotGroup): Pick<ChangeLine, 'name' | 'code'> => {
  const code = group.fields.find(({ part }) => part === 'channel')?.texts[0]
  return { name: group.name === null ? null : plainText(group.name), code: code ?? null }
}

const nothing = ({ part, how }: SnapshotField): SnapshotField => ({ part, how, texts: [] })

/**
 * What changed for a reader between two snapshots of one page in one language, in the order of the page; what is gone comes
 * last.
 */
export function compare(before: Snapshot, after: Snapshot, locale: Locale): ChangeLine[] {
  const lines = after.flatMap((group): ChangeLine[] => {
    const old = before.find(({ key }) => key === group.key)
    if (!old) return [{ part: group.key, ...named(group), place: null, before: null, after: worded(whole(group)) }]
    return group.fields.flatMap((field) => {
      const was = old.fields.find(({ part }) => part === field.part) ?? nothing(field)
      return changesOf(was, field, locale).map((change): ChangeLine => ({
        part: group.key === '' ? field.part : `${group.key}.${field.part}`,
        ...named(group),
        ...change,
      }))
    })
  })
  const gone = before
    .filter(({ key }) => !after.some((group) => group.key === key))
    .map((group): ChangeLine => ({
      part: group.key,
      ...named(group),
      place: null,
      before: worded(whole(group)),
      after: null,
    }))
  return [...lines, ...gone]
}

const isCheck = ({ part, before, after }: ChangeLine): boolean =>
  /(^|\.)checked$/.test(part) && after !== null && (before === null || before < after)

/** Whether nothing changed but the day on which someone compared the page with its sources, and that to a later one. */
export const isOnlyChecked = (lines: readonly ChangeLine[]): boolean => lines.length > 0 && lines.every(isCheck)

/** Whether every part of a page that has a day of its check is among what was checked: one way of three is not the page. */
export const isWholePage = (lines: readonly ChangeLine[], page: Snapshot): boolean =>
  page.every(
    ({ key, fields }) =>
      !fields.some(({ part, texts }) => part === 'checked' && texts.length > 0) ||
      lines.some(({ part }) => part === (key === '' ? 'checked' : `${key}.checked`)),
  )
