import { latest } from './read.ts'
import type { Envelope } from './recordShape.ts'
import type { CarrierRecord } from '#collections/carriers/record.ts'

/** The version of the format. Only what breaks readers raises it, and then the first number; fields may be added at any time. */
export const VERSION = '1.0.0'

/** The licence of the content, see `content/LICENSE.md`. */
export const LICENCE = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** What a file says of itself: the address of its schema, where the guide is, and when its content last changed. */
export const envelope = (schema: string, origin: string, changedAt: string): Envelope => ({
  $schema: schema,
  version: VERSION,
  licence: LICENCE.id,
  licenceUrl: LICENCE.url,
  attribution: `销号指南 Signoff, ${origin}`,
  changedAt,
})

/** The file of one carrier, as text. */
export function carrierText(carrier: CarrierRecord, schema: string, origin: string): string {
  const changedAt = latest([carrier, ...carrier.procedures].map((each) => each.changedAt))
  return `${JSON.stringify({ ...envelope(schema, origin, changedAt), carrier }, null, 2)}\n`
}

/** The file of all carriers, in parts: one carrier a line, so that two versions can be compared. */
export function carriersText(head: Envelope) {
  let begun = false
  return {
    opening: `${JSON.stringify(head).slice(0, -1)},\n"carriers":[`,
    next: (records: CarrierRecord[]): string =>
      records
        .map((record) => {
          const before = begun ? ',\n' : '\n'
          begun = true
          return before + JSON.stringify(record)
        })
        .join(''),
    closing: '\n]}\n',
  }
}
