import { deviceDocuments, deviceShape } from './shape.ts'
import type { Device, DeviceRow } from './view.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import { reported } from '#collections/reports/compose.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize, needIn } from '#collections/shared/localize.ts'
import { moved } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

const listedDevices = deviceDocuments.only('slug', 'maker', 'name', 'erase', 'move', 'find', 'publish')

/** The oldest check of its steps, YYYY-MM-DD; the day of the last change if there is none. */
const oldestCheck = ({ erase, move, find, changedAt }: DocumentOf<typeof listedDevices>): string =>
  oldest([erase, move, find].flatMap((part) => part?.checkedOn || [])) ?? changedAt.slice(0, 10)

/** Every published device family, in the order of their names. */
export async function composeDevices(find: Finder, locale: Locale): Promise<DeviceRow[]> {
  const rows = (await find.all(listedDevices)).flatMap((doc): DeviceRow[] => {
    const its = languages(doc, locale, find.drafting)
    const { slug, maker, name } = doc
    return its ? [{ ...its, slug, maker, name: needIn(its, name), checkedOn: oldestCheck(doc) }] : []
  })
  const collator = new Intl.Collator(locale)
  return rows.sort((a, b) => collator.compare(a.name.text, b.name.text))
}

/** What has no steps is nothing to follow. */
const followed = <Part extends { steps: unknown[] }>(part: Part | null): Part | null =>
  part && part.steps.length > 0 ? part : null

/** One device family, or where it moved; null if there is none that is published. */
export async function composeDevice(find: Finder, locale: Locale, slug: string): Promise<Device | Moved | null> {
  const doc = await find.first(deviceDocuments, { where: { slug: { equals: slug } } })
  if (!doc) return moved(find, 'devices', slug, (device) => ({ kind: 'device', device }))
  const its = languages(doc, locale, find.drafting)
  if (!its) return null
  const fields = localize(deviceShape, doc, its)
  return {
    ...its,
    ...fields,
    erase: followed(fields.erase),
    move: followed(fields.move),
    find: fields.find && fields.find.items.length > 0 ? fields.find : null,
    reported: await reported(find, { device: doc.id }, oldestCheck(doc)),
    changedAt: doc.changedAt,
  }
}
