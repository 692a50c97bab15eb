/** What a form knows of a field, as far as its place goes. */
export type PlacedField = {
  name?: string
  fields?: readonly PlacedField[]
  tabs?: readonly PlacedField[]
  admin?: { position?: string }
}

/** What is beside the text comes after all of it. */
const BESIDE = 10_000

const isNamed = (name: string, field: PlacedField): boolean => field.name === name

/** The place of a name among fields, going into what has no name of its own; null if it is not there. */
function placeOf(
  name: string,
  fields: readonly PlacedField[],
): { place: number[]; inner: readonly PlacedField[] } | null {
  for (const [index, field] of fields.entries()) {
    const inner = field.fields ?? field.tabs ?? []
    const at = index + (field.admin?.position === 'sidebar' ? BESIDE : 0)
    if (isNamed(name, field)) return { place: [at], inner }
    const found = field.name === undefined ? placeOf(name, inner) : null
    if (found) return { place: [at, ...found.place], inner: found.inner }
  }
  return null
}

/** Where a path stands in a form, as numbers to compare one after the other. */
function rank(path: string, fields: readonly PlacedField[]): number[] {
  const numbers: number[] = []
  let within = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      numbers.push(Number(segment))
      continue
    }
    const found = placeOf(segment, within)
    if (!found) break
    numbers.push(...found.place)
    within = found.inner
  }
  return numbers
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

/** The path of the first wrong field, as the form shows them: the text from top to bottom, then what is beside it. Null if none is wrong. */
export const firstWrong = (paths: readonly string[], fields: readonly PlacedField[]): string | null =>
  paths.map((path) => ({ path, at: rank(path, fields) })).sort((a, b) => compare(a.at, b.at))[0]?.path ?? null

/** The rows that a path leads through, outermost first: `ways.0.steps.1.text` through row 0 of `ways` and row 1 of `ways.0.steps`. */
export function rowsThrough(path: string): { path: string; row: number }[] {
  const segments = path.split('.')
  return segments.flatMap((segment, index) =>
    /^\d+$/.test(segment) ? [{ path: segments.slice(0, index).join('.'), row: Number(segment) }] : [],
  )
}
