import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { isObject, type Data } from '#collections/shared/fieldTree.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What Payload keeps of a document is no change of an editor's. */
const KEPT = ['id', 'createdAt', 'updatedAt', '_status', 'imported', 'lastSave']

const rowsIn = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : [])

/**
 * The first field, in the order of the form, in which a draft differs from what is published, as Payload names fields:
 * `ways.0.steps.1.text`; a row that is new, or stands elsewhere, as a whole. Null if nothing differs.
 */
export function firstChange(fields: readonly FlattenedField[], published: Data, draft: Data, at = ''): string | null {
  for (const field of fields) {
    const path = `${at}${field.name}`
    const [before, after] = [published[field.name], draft[field.name]]
    if (KEPT.includes(field.name) || ('virtual' in field && field.virtual)) continue
    if (isDeepStrictEqual(before, after) || (isEmpty(before) && isEmpty(after))) continue
    const isGroup = field.type === 'group' || field.type === 'tab'
    if (isGroup && (isObject(before) || isObject(after))) {
      const [old, next] = [before, after].map((value) => (isObject(value) ? value : {})) as [Data, Data]
      const found = firstChange(field.flattenedFields, old, next, `${path}.`)
      if (found !== null) return found
      continue
    }
    if (field.type === 'array') {
      const [old, next] = [rowsIn(before), rowsIn(after)]
      for (const [index, row] of next.entries()) {
        const same = old[index]?.id === row.id ? old[index] : undefined
        if (!same) return `${path}.${index}`
        const found = firstChange(field.flattenedFields, same, row, `${path}.${index}.`)
        if (found !== null) return found
      }
      if (old.length === next.length) continue
    }
    return path
  }
  return null
}
