import type { FlattenedField } from 'payload'
import { isObject, type Data } from './fieldTree.ts'

/** What is checked by itself: a way, a part of a device, or a whole document. */
export type CheckedPart = {
  /** As changes name it: `ways.app`, `erase`; empty for the document itself. */
  part: string
  fields: FlattenedField[]
  data: Data
  /** The same part of the document that it is compared with; empty where it was not there. */
  like: Data
}

const objectsIn = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : [])
const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`)

/** Makes a document anew with every part that has a day of its check changed; rows are compared by their ids. */
export function mapCheckedParts(
  fields: FlattenedField[],
  data: Data,
  like: Data,
  change: (part: CheckedPart) => Data,
  at = '',
): Data {
  const made: Data = { ...data }
  for (const field of fields) {
    const { name } = field
    const [mine, theirs] = [data[name], like[name]]
    if (field.type === 'array' && Array.isArray(mine)) {
      const before = objectsIn(theirs)
      made[name] = objectsIn(mine).map((row) => {
        const same = before.find(({ id }) => id !== undefined && id === row.id) ?? {}
        return mapCheckedParts(
          field.flattenedFields,
          row,
          same,
          change,
          join(at, `${name}.${String(row.key ?? row.id)}`),
        )
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isObject(mine)) {
      made[name] = mapCheckedParts(field.flattenedFields, mine, isObject(theirs) ? theirs : {}, change, join(at, name))
    }
  }
  return fields.some(({ name }) => name === 'checkedOn') ? change({ part: at, fields, data: made, like }) : made
}

/** Every part of a document that has a day of its check, beside the same part of another one. */
export function checkedPartsOf(fields: FlattenedField[], data: Data, like: Data = {}): CheckedPart[] {
  const parts: CheckedPart[] = []
  mapCheckedParts(fields, data, like, (part) => {
    parts.push(part)
    return part.data
  })
  return parts
}

/** A stored day as YYYY-MM-DD; empty where there is none. */
export const dayIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '')

/** The ids of what a part names as its sources, however deep they were read. */
export const sourceIdsOf = ({ sources }: Data): number[] =>
  (Array.isArray(sources) ? sources : []).map((each: unknown) => Number(isObject(each) ? each.id : each))
