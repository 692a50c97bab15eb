import type { Device, DeviceRow, Instructions } from './view.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import { haltOf } from '#collections/procedures/read.ts'
import type { DeviceKind, Identifier } from '#collections/shared/choices.ts'
import { reported } from '#collections/reports/read.ts'
import { answer, named, renamed } from '#collections/shared/finder.ts'
import {
  dayOf,
  isRaw,
  isShown,
  languages,
  picked,
  rowsOf,
  voice,
  type Raw,
  type Voice,
} from '#collections/shared/localize.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** The oldest check of its steps; the day of the last change if there is none. */
const checkedOn = (doc: Raw): string => {
  const checks = [doc.erase, doc.move, doc.find].filter(isRaw).map((part) => dayOf(part.checkedOn))
  return oldest(checks.filter(Boolean)) ?? dayOf(doc.updatedAt)
}

/** Every published device family, in the order of their names. */
export const devices = (locale: Locale): Promise<DeviceRow[]> =>
  answer(named('devices', locale), ['devices'], async (find) => {
    const docs = await find.all('devices', {})
    const rows = docs.flatMap((doc) => {
      const shown = languages(doc, locale, find.drafting)
      if (!shown) return []
      return [
        {
          ...shown,
          slug: String(doc.slug),
          maker: String(doc.maker),
          name: voice(shown).need(doc.name),
          checkedOn: checkedOn(doc),
        },
      ]
    })
    return rows.sort((a, b) => new Intl.Collator(locale).compare(a.name.text, b.name.text))
  })

type Backing = Pick<Instructions, 'evidence' | 'checkedOn' | 'sources'>

/** What backs a group of steps; null if readers may not see them. */
function backing(part: unknown, { sources }: Voice): (Backing & { raw: Raw }) | null {
  if (!isRaw(part) || !isShown(part.evidence)) return null
  return { raw: part, evidence: part.evidence, checkedOn: dayOf(part.checkedOn), sources: sources(part.sources) }
}

function instructions(part: unknown, speak: Voice): Instructions | null {
  const found = backing(part, speak)
  if (!found) return null
  const { raw, ...rest } = found
  const steps = speak.texts(raw.steps)
  return steps.length > 0 ? { steps, ...rest } : null
}

function findOf(part: unknown, speak: Voice): Device['find'] {
  const found = backing(part, speak)
  if (!found) return null
  const { raw, ...rest } = found
  const items = rowsOf(raw.items).map((row) => ({
    identifier: row.identifier as Identifier,
    text: speak.need(row.text),
  }))
  return items.length > 0 ? { items, ...rest } : null
}

/** One device family, or where it moved; null if there is none that is published. */
export const device = (locale: Locale, slug: string): Promise<Device | Moved | null> =>
  answer(named('device', locale, slug), [`devices/${slug}`, 'sources'], async (find) => {
    const doc = await find.first('devices', { where: { slug: { equals: slug } }, depth: 1 })
    if (!doc) return renamed(find, 'devices', slug, (device) => ({ kind: 'device', device }))
    const shown = languages(doc, locale, find.drafting)
    if (!shown) return null
    const speak = voice(shown)
    const erase = instructions(doc.erase, speak)
    return {
      ...shown,
      slug,
      maker: String(doc.maker),
      name: speak.need(doc.name),
      kind: picked<DeviceKind>(doc.kind),
      covers: speak.need(doc.covers),
      lead: speak.need(doc.lead),
      halt: haltOf(doc.halt, speak),
      erase: erase && { ...erase, connection: isRaw(doc.erase) ? speak.text(doc.erase.connection) : null },
      move: instructions(doc.move, speak),
      find: findOf(doc.find, speak),
      reset: speak.statement(doc.reset),
      redownload: speak.statement(doc.redownload),
      warnings: speak.statements(doc.warnings),
      reported: await reported({ device: Number(doc.id) }, checkedOn(doc)),
      changedAt: String(doc.updatedAt),
    }
  })
