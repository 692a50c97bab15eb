import type { FlattenedField } from 'payload'

/** A document, a row or a group as Payload hands it around. */
export type Data = Record<string, unknown>

/** Whether a value is a document, a row or a group rather than a list or a value of its own. */
export const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether each language has a value of its own here. */
export const isLocalized = (field: FlattenedField): boolean => 'localized' in field && field.localized === true

const rowsOf = (value: unknown[]): Data[] => value.filter(isObject)

/** What to make of the parts of a document. `like` is the same part of the document that it is compared with. */
export type FieldVisitor = {
  /** Makes the rows of an array; `inner` does the same inside a row, compared with a row of the other document. */
  rows: (rows: Data[], like: Data[] | undefined, inner: (row: Data, like?: Data) => Data, path: string) => Data[]
  /** Makes every other value, and all of a localized field; values stay as they are without it. */
  value?: (field: FlattenedField, value: unknown, like: unknown, path: string) => unknown
}

/**
 * Makes a document anew, part by part: the one walk over fields, groups and rows. It visits what either document has. Paths
 * name rows by their id, because rows move.
 */
export function mapFields(fields: FlattenedField[], data: Data, like: Data, visitor: FieldVisitor, at = ''): Data {
  const made: Data = { ...data }
  for (const field of fields) {
    const { name } = field
    if (!(name in data || name in like)) continue
    const [mine, theirs, path] = [data[name], like[name], `${at}${name}`]
    if (!isLocalized(field) && field.type === 'array' && Array.isArray(mine)) {
      const inner = (row: Data, other: Data = {}): Data =>
        mapFields(field.flattenedFields, row, other, visitor, `${path}#${String(row.id)}.`)
      made[name] = visitor.rows(rowsOf(mine), Array.isArray(theirs) ? rowsOf(theirs) : undefined, inner, path)
    } else if (!isLocalized(field) && (field.type === 'group' || field.type === 'tab') && isObject(mine)) {
      made[name] = mapFields(field.flattenedFields, mine, isObject(theirs) ? theirs : {}, visitor, `${path}.`)
    } else if (visitor.value) {
      const value = visitor.value(field, mine, theirs, path)
      if (value !== undefined || name in data) made[name] = value
    }
  }
  return made
}
