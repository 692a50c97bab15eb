import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every text of one language in a document, by where it is; rows are named by their id, because they move. */
export function leaves(fields: FlattenedField[], data: Data, at = ''): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const field of fields) {
    const value = data[field.name]
    const here = `${at}${field.name}`
    if ('localized' in field && field.localized) {
      if (field.name !== '_status') found.set(here, value ?? null)
    } else if (field.type === 'array') {
      for (const row of Array.isArray(value) ? value.filter(isData) : []) {
        for (const [path, leaf] of leaves(field.flattenedFields, row, `${here}#${String(row.id)}.`))
          found.set(path, leaf)
      }
    } else if ((field.type === 'group' || field.type === 'tab') && isData(value)) {
      for (const [path, leaf] of leaves(field.flattenedFields, value, `${here}.`)) found.set(path, leaf)
    }
  }
  return found
}
