import type { FlattenedField } from 'payload'
import { isLocalized, mapFields, type Data } from './fieldTree.ts'

const PLACE = 'place:'

/** Whether a row came without an id; `markPlaces` noted so before Payload could give it a new one. */
const isPlace = (id: unknown): boolean =>
  id === undefined || id === null || (typeof id === 'string' && id.startsWith(PLACE))

/**
 * Marks rows that a write sends without an id. It has to come first of all: Payload gives such rows a fresh id before
 * any hook that knows the document, and then nobody can tell a new row from one that a client did not name.
 */
export const markPlaces = (fields: FlattenedField[], data: Data): Data =>
  mapFields(
    fields,
    data,
    {},
    {
      rows: (rows, _like, inner) =>
        rows.map((row, index) => ({ ...inner(row), id: isPlace(row.id) ? `${PLACE}${index}` : row.id })),
    },
  )

/**
 * Gives rows that came without an id the id of the row in their place before, unless another row has it. Without it a write
 * in one language makes new rows and the other language's texts are lost (docs/decisions/0009).
 */
export const keepRowIds = (fields: FlattenedField[], next: Data, previous: Data): Data =>
  mapFields(fields, next, previous, {
    rows: (rows, before = [], inner) => {
      const taken = new Set(rows.map((row) => row.id).filter((id) => !isPlace(id)))
      return rows.map(({ id: given, ...row }, index) => {
        const place = before[index]?.id
        const free = place !== undefined && !taken.has(place)
        const id = isPlace(given) ? (free ? place : undefined) : given
        const same = before.find((each) => each.id !== undefined && each.id === id)
        return { ...inner(row, same), ...(id === undefined ? {} : { id }) }
      })
    },
  })

/**
 * What a translator's write may change: texts of one language. Rows, their order and everything that both languages share
 * stay as they were, whatever was sent.
 */
export const onlyTranslations = (fields: FlattenedField[], next: Data, previous: Data): Data =>
  mapFields(fields, next, previous, {
    rows: (sent, before = [], inner) =>
      before.map((row, index) => {
        const place = sent[index]?.id === undefined ? sent[index] : undefined
        const match = sent.find((each) => each.id === row.id) ?? place
        return match ? { ...inner({ ...row, ...match }, row), id: row.id } : row
      }),
    value: (field, now, before) => (isLocalized(field) || now === undefined ? now : before),
  })
