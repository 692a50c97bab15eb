import type { AddressedKind } from './addresses.ts'
import { carrierKind } from './carriers/kind.ts'
import { countryKind } from './countries/kind.ts'
import { deviceKind } from './devices/kind.ts'
import { sectionKind } from './guide/kind.ts'
import { procedureKind } from './procedures/kind.ts'
import type { Kind } from './shared/kind.ts'
import { termKind } from './terms/kind.ts'

/** The slug of a kind of document that is published and has pages. */
export type KindSlug = AddressedKind | 'procedures'

/** Every kind, once, in the order in which content is brought in: what others refer to comes first. */
export const KINDS: Readonly<Record<KindSlug, Kind>> = {
  countries: countryKind,
  devices: deviceKind,
  sections: sectionKind,
  terms: termKind,
  carriers: carrierKind,
  procedures: procedureKind,
}

/** Their slugs, in that order. */
export const KIND_SLUGS = Object.keys(KINDS) as KindSlug[]

export const isKind = (slug: string): slug is KindSlug => Object.hasOwn(KINDS, slug)
