import type { deviceShape } from './shape.ts'
import type { z } from 'zod'
import type { Reported } from '#collections/reports/view.ts'
import type { Localized } from '#collections/shared/localize.ts'
import type { Languages, Text } from '#collections/shared/view.ts'

type Fields = Localized<Omit<z.infer<typeof deviceShape>, 'sources'>>

/** A device family as the index shows it. */
export type DeviceRow = Languages & { slug: string; maker: string; name: Text; checkedOn: string }

/** Numbered steps with what backs them. */
export type Instructions = NonNullable<Fields['move']>

/** How to erase and move an eSIM on a device family, and where its identifiers are. */
export type Device = Languages &
  Fields & {
    /** What readers say of the steps. */
    reported: Reported
    changedAt: string
  }
