import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])
const named = (fields: FlattenedField[], data: Data): FlattenedField[] => fields.filter((field) => field.name in data)

/**
 * Gives rows that come without an id the id of the row in their place before, unless another row has it. Without it a write
 * in one language makes new rows and the other language's texts are lost (docs/decisions/0009).
 */
export function keepRowIds(fields: FlattenedField[], next: Data, previous: Data): Data {
  const kept: Data = { ...next }
  for (const field of named(fields, next)) {
    const value = next[field.name]
    const before = previous[field.name]
    if (field.type === 'array' && Array.isArray(value)) {
      kept[field.name] = keepRows(field.flattenedFields, rowsOf(value), rowsOf(before))
    } else if ((field.type === 'group' || field.type === 'tab') && isData(value)) {
      kept[field.name] = keepRowIds(field.flattenedFields, value, isData(before) ? before : {})
    }
  }
  return kept
}

function keepRows(fields: FlattenedField[], next: Data[], previous: Data[]): Data[] {
  const taken = new Set(next.map((row) => row.id).filter(Boolean))
  return next.map((row, index) => {
    const place = previous[index]
    const free = place?.id !== undefined && !taken.has(place.id)
    const id = row.id ?? (free ? place.id : undefined)
    const before = previous.find((each) => each.id !== undefined && each.id === id) ?? {}
    return { ...keepRowIds(fields, row, before), ...(id === undefined ? {} : { id }) }
  })
}

/**
 * What a translator's write may change: texts of one language. Rows, their order and everything that both languages share
 * stay as they were, whatever was sent.
 */
export function onlyTranslations(fields: FlattenedField[], next: Data, previous: Data): Data {
  const kept: Data = { ...next }
  for (const field of named(fields, next)) kept[field.name] = translated(field, next[field.name], previous[field.name])
  return kept
}

function translated(field: FlattenedField, next: unknown, previous: unknown): unknown {
  if ('localized' in field && field.localized) return next
  if (field.type === 'array') {
    const sent = rowsOf(next)
    return rowsOf(previous).map((row, index) => {
      const match = sent.find((each) => each.id === row.id) ?? (sent[index]?.id === undefined ? sent[index] : undefined)
      return match ? { ...onlyTranslations(field.flattenedFields, { ...row, ...match }, row), id: row.id } : row
    })
  }
  if ((field.type === 'group' || field.type === 'tab') && isData(next) && isData(previous)) {
    return onlyTranslations(field.flattenedFields, next, previous)
  }
  return previous
}
