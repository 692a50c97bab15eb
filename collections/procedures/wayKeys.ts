import type { CollectionBeforeValidateHook } from 'payload'
import type { Data } from '#collections/shared/fieldTree.ts'
import { isObject } from '#collections/shared/fieldTree.ts'

const isFree = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

/** Ways with a key each: where none is given it is that of the channel, with a number from the second on. */
export function withKeys(ways: Data[]): Data[] {
  const taken = new Set(ways.map(({ key }) => key))
  return ways.map((way) => {
    if (!isFree(way.key) || typeof way.kind !== 'string') return way
    let key = way.kind
    for (let number = 2; taken.has(key); number++) key = `${way.kind}-${number}`
    taken.add(key)
    return { ...way, key }
  })
}

/** Nobody has to think of keys. */
export const fillWayKeys: CollectionBeforeValidateHook = ({ data }) =>
  Array.isArray(data?.ways) ? { ...data, ways: withKeys(data.ways.filter(isObject)) } : data
