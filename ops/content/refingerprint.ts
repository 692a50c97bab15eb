import type { CollectionSlug, Payload } from 'payload'
import { fingerprint, picturesOf, stored } from './store.ts'
import { isStored, type Stored } from '#collections/shared/stored.ts'

/** The migration that made fields of what release 0.2 read in texts. */
export const FACTS = '20261127_210000_facts'

/** Where those fields are; `*` is every row. */
const FIELDS = {
  countries: ['cases', 'cards.*.speaker'],
  devices: ['kind'],
  sections: [
    'topic',
    ...['case', 'role', 'what', 'proof'].flatMap((name) => [`body.zh.*.${name}`, `body.en.*.${name}`]),
  ],
  carriers: [
    'cases',
    'cards.*.speaker',
    'number.heldDays',
    ...['tasks', 'purpose', 'reach'].map((name) => `hotlines.*.${name}`),
    'alternatives.*.tasks',
  ],
  procedures: [
    ...['onlyFor', 'applicants', 'reach', 'bringCovers', 'agreement'].map((name) => `ways.*.${name}`),
    'ways.*.duration.unit',
    'ways.*.duration.until',
    'stages.*.covers',
  ],
} as const

function without(value: unknown, [first = '', ...rest]: string[]): unknown {
  if (first === '*') return Array.isArray(value) ? value.map((each) => without(each, rest)) : value
  if (!isStored(value) || !(first in value)) return value
  if (rest.length > 0) return { ...value, [first]: without(value[first], rest) }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== first))
}

/** An entry as release 0.2 had it. */
export const withoutFacts = (kind: keyof typeof FIELDS, entry: Stored): Stored =>
  FIELDS[kind].reduce<unknown>((left, path) => without(left, path.split('.')), entry) as Stored

/**
 * Notes of every document that says what the import last wrote, but for the facts that `FACTS` filled in, that it still does:
 * otherwise the next import would take it for an editor's. Call it when that migration has just run, before anyone can edit.
 * Returns how many there were.
 */
export async function refingerprint(payload: Payload): Promise<number> {
  const pictures = await picturesOf(payload)
  let count = 0
  for (const kind of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    for (const { id, entry, published, imported } of await stored(payload, kind, {}, pictures)) {
      const now = fingerprint(entry, published)
      if (imported === now || imported !== fingerprint(withoutFacts(kind, entry), published)) continue
      await payload.db.updateOne({
        collection: kind as CollectionSlug,
        id,
        data: { imported: now },
        returning: false,
      })
      count += 1
    }
  }
  return count
}
