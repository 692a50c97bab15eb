import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { isLocalized, isObject, type Data } from './fieldTree.ts'
import { fromState } from './richText.ts'

/** What says something about a part and is no fact of it. */
const ASIDE = [
  'id',
  'key',
  'note',
  'checkedOn',
  'changedOn',
  'imported',
  'slug',
  '_status',
  'createdAt',
  'updatedAt',
  'number',
  'topic',
]

const isNone = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : []
}

/** Digits alone: what the words around them say no rule reads (docs/decisions/0034). */
const NUMBER = /\d+/g

const numbersOf = (field: FlattenedField, value: unknown): string[] => {
  const texts =
    field.type === 'richText' ? stringsIn(fromState(value, { id: () => null, filename: () => null })) : stringsIn(value)
  return [...new Set(texts.flatMap((text) => text.match(NUMBER) ?? []))].sort()
}

const idsOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(idsOf).sort() : isObject(value) ? (value.id ?? value.value) : value

const skipped = (field: FlattenedField): boolean =>
  ASIDE.includes(field.name) || ('virtual' in field && field.virtual !== undefined && field.virtual !== false)

const rowsIn = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : [])

function isOther(field: FlattenedField, before: unknown, after: unknown): boolean {
  if (field.type === 'array') {
    const [was, is] = [rowsIn(before), rowsIn(after)]
    return (
      was.length !== is.length || was.some((row, index) => isOtherFact(field.flattenedFields, row, is[index] ?? {}))
    )
  }
  if (field.type === 'group' || field.type === 'tab')
    return isOtherFact(field.flattenedFields, isObject(before) ? before : {}, isObject(after) ? after : {})
  if (isLocalized(field)) {
    // A text that was not there, such as a translation, is no other fact.
    if (isNone(before) || isNone(after)) return false
    return !isDeepStrictEqual(numbersOf(field, before), numbersOf(field, after))
  }
  if (isNone(before) && isNone(after)) return false
  const isLink = field.type === 'relationship' || field.type === 'upload'
  return !isDeepStrictEqual(isLink ? idsOf(before) : before, isLink ? idsOf(after) : after)
}

/**
 * Whether two states of a part, in the same language, tell different facts: a choice or a number, which sources back it, how
 * many rows it has, a number that a text states. Other words are wording: to change them changes no fact.
 */
export const isOtherFact = (fields: FlattenedField[], before: Data, after: Data): boolean =>
  fields.some((field) => !skipped(field) && isOther(field, before[field.name], after[field.name]))
