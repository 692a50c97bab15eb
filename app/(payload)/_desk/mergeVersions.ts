/** A document, a row or a group as a form has it. */
type Values = Record<string, unknown>

/** What a form knows of a field, as far as comparing goes. */
export type ComparedField = {
  name?: string
  type: string
  label?: unknown
  fields?: readonly ComparedField[]
  tabs?: readonly ComparedField[]
}

/** Where two versions of a document differ. `mine` or `newest` is undefined where only the other one has this row. */
export type VersionDifference = {
  /** Rows are named by their ids, because they move. */
  path: string
  /** The labels on the way, with a number for every row. */
  labels: unknown[]
  mine: unknown
  newest: unknown
  /** Whether it was changed by whoever typed `mine`; unknown, and so true, where nobody knows what they began with. */
  isMine: boolean
  /** Whether it was changed by both. */
  isBoth: boolean
}

/** What was begun with (null if that is not known), what was made of it here, and what is stored now. */
export type Versions = { base: Values | null; mine: Values; newest: Values }

/** What Payload keeps of a document is no text. */
const KEPT = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'imported', 'lastSave']

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether two values mean the same; what is empty in one way is the same as what is empty in another. */
const isSame = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b)

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.map(valuesOf) : [])

/**
 * The newest version with what is taken over from `mine`, and everything in which the two differ. `take` says of each
 * difference whether `mine` is to stand.
 */
export function mergeVersions(
  fields: readonly ComparedField[],
  { base, mine, newest }: Versions,
  take: (difference: VersionDifference) => boolean,
): { data: Values; differences: VersionDifference[] } {
  const differences: VersionDifference[] = []
  const takes = (path: string, labels: unknown[], own: unknown, stored: unknown, from: unknown): boolean => {
    const isMine = base === null || !isSame(own, from)
    const found = { path, labels, mine: own, newest: stored, isMine, isBoth: isMine && !isSame(stored, from) }
    differences.push(found)
    return take(found)
  }

  function rows(field: ComparedField, own: Values[], stored: Values[], from: Values[], at: string, labels: unknown[]) {
    const same = (list: Values[], { id }: Values): Values | undefined => list.find((row) => row.id === id)
    const kept = stored.flatMap((row, index) => {
      const [path, named] = [`${at}#${String(row.id)}`, [...labels, index + 1]]
      const match = same(own, row)
      if (match)
        return [
          inside(field.fields ?? [], { mine: match, newest: row, base: same(from, row) ?? {} }, `${path}.`, named),
        ]
      return takes(path, named, undefined, row, same(from, row)) ? [] : [row]
    })
    for (const [index, row] of own.entries()) {
      if (same(stored, row)) continue
      const isTaken = takes(`${at}#${String(row.id)}`, [...labels, index + 1], row, undefined, same(from, row))
      if (isTaken) kept.splice(Math.min(index, kept.length), 0, row)
    }
    return kept
  }

  function inside(
    within: readonly ComparedField[],
    versions: { [K in keyof Versions]: Values },
    at: string,
    labels: unknown[],
  ): Values {
    const made: Values = { ...versions.newest }
    for (const field of within) {
      const inner = field.fields ?? field.tabs ?? []
      if (field.name === undefined) {
        Object.assign(made, inside(inner, { ...versions, newest: made }, at, labels))
        continue
      }
      const { name } = field
      if (KEPT.includes(name) || field.type === 'ui') continue
      const [own, stored, from] = [versions.mine[name], versions.newest[name], versions.base[name]]
      const [path, named] = [`${at}${name}`, [...labels, field.label ?? name]]
      if (field.type === 'array') made[name] = rows(field, rowsOf(own), rowsOf(stored), rowsOf(from), path, named)
      else if (inner.length > 0) {
        const parts = { mine: valuesOf(own), newest: valuesOf(stored), base: valuesOf(from) }
        made[name] = inside(inner, parts, `${path}.`, named)
      } else if (!isSame(own, stored) && takes(path, named, own, stored, from)) made[name] = own ?? null
    }
    return made
  }

  const data = inside(fields, { mine, newest, base: base ?? {} }, '', [])
  return { data, differences }
}
