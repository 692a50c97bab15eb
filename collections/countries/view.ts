import type { countryShape } from './shape.ts'
import type { z } from 'zod'
import type { CarrierRow } from '#collections/carriers/view.ts'
import type { Localized } from '#collections/shared/localize.ts'
import type { Languages, Text } from '#collections/shared/view.ts'

/** A country as the index shows it. */
export type CountryRow = Languages & { slug: string; code: string; name: Text; carriers: number }

/** A country's rules, regulator, complaint path and carriers. */
export type Country = Languages &
  Localized<Omit<z.infer<typeof countryShape>, 'sources'>> & {
    carriers: CarrierRow[]
    changedAt: string
  }
