import { composeDevice, composeDevices } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** Every published device family, in the order of their names. */
export const devices = reading({ name: 'devices', tags: () => ['devices'], compose: composeDevices })

/** One device family by its slug, or where it moved; null if there is none that is published. */
export const device = reading({
  name: 'device',
  tags: (slug: string) => [`devices/${slug}`, 'sources'],
  compose: composeDevice,
})
