import type { carrierShape } from './shape.ts'
import type { z } from 'zod'
import type { CountryLink } from '#collections/countries/link.ts'
import type { ProcedureRow } from '#collections/procedures/view.ts'
import type { CarrierKind } from '#collections/shared/choices.ts'
import type { Localized } from '#collections/shared/localize.ts'
import type { Languages, Text } from '#collections/shared/view.ts'

type Fields = Localized<Omit<z.infer<typeof carrierShape>, 'sources'>>

/** A carrier as a list shows it, with what can be ended there. */
export type CarrierRow = Languages & {
  slug: string
  kind: CarrierKind
  name: Text
  country: CountryLink | null
  procedures: ProcedureRow[]
}

/** Carriers of one country; `country` is null for brands without a home market. */
export type CarrierGroup = { country: (CountryLink & { code: string }) | null; carriers: CarrierRow[] }

/** A number to call, and whom it reaches. */
export type Hotline = Pick<Fields['hotlines'][number], 'number' | 'label' | 'tasks' | 'purpose' | 'reach'>

/** Keeping the number, or paying less for it, instead of ending the line. */
export type AlternativeView = Fields['alternatives'][number]

/** Everything the page of one carrier shows. */
export type Carrier = Languages &
  Omit<Fields, 'country'> & {
    country: CountryLink | null
    procedures: ProcedureRow[]
    /** When what readers see last changed, ISO 8601. */
    changedAt: string
  }
