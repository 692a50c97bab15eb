import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])
const named = (fields: FlattenedField[], data: Data): FlattenedField[] => fields.filter((field) => field.name in data)

const PLACE = 'place:'

/** Whether a row came without an id; `markPlaces` noted so before Payload could give it a new one. */
const isPlace = (id: unknown): boolean =>
  id === undefined || id === null || (typeof id === 'string' && id.startsWith(PLACE))

/**
 * Marks rows that a write sends without an id. It has to come first of all: Payload gives such rows a fresh id before
 * any hook that knows the document, and then nobody can tell a new row from one that a client did not name.
 */
export function markPlaces(fields: FlattenedField[], data: Data): Data {
  const marked: Data = { ...data }
  for (const field of named(fields, data)) {
    const value = data[field.name]
    if (field.type === 'array' && Array.isArray(value)) {
      marked[field.name] = rowsOf(value).map((row, index) => ({
        ...markPlaces(field.flattenedFields, row),
        id: isPlace(row.id) ? `${PLACE}${index}` : row.id,
      }))
    } else if ((field.type === 'group' || field.type === 'tab') && isData(value)) {
      marked[field.name] = markPlaces(field.flattenedFields, value)
    }
  }
  return marked
}

/**
 * Gives rows that came without an id the id of the row in their place before, unless another row has it. Without it a write
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
  const taken = new Set(next.map((row) => row.id).filter((id) => !isPlace(id)))
  return next.map(({ id: given, ...row }, index) => {
    const place = previous[index]?.id
    const free = place !== undefined && !taken.has(place)
    const id = isPlace(given) ? (free ? place : undefined) : given
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
