import { getTranslations } from 'next-intl/server'
import { ask } from './ask.ts'
import { named, type Named } from './pageTitle.ts'
import { device } from '#collections/devices/read.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import { procedure } from '#collections/procedures/read.ts'
import type { Reported } from '#collections/reports/view.ts'
import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** A page whose steps readers can report on. */
export type ReportablePage = Named & {
  page: Extract<Page, { kind: 'procedure' | 'device' }>
  /** The ways a reader can have tried, by their keys. */
  ways: { key: string; label: string }[]
  /** The oldest check of its steps, YYYY-MM-DD. */
  checkedOn: string
  reported: Reported
}

const PARTS = ['erase', 'move', 'find'] as const

/** The page at a path without language, if it has steps that readers can report on; else null. */
export async function reportablePageAt(locale: Locale, path: string): Promise<ReportablePage | null> {
  const place = await named(locale, path)
  const t = await getTranslations({ locale })
  if (place?.page.kind === 'procedure') {
    const { page } = place
    const data = await ask(procedure, locale, page.carrier, page.task)
    if (!data || 'moved' in data) return null
    const ways = data.ways.map(({ key, kind, title }) => ({ key, label: title?.text ?? t(`Way.kind.${kind}`) }))
    const checkedOn = oldest(data.ways.map((way) => way.checkedOn)) ?? data.changedAt.slice(0, 10)
    return { ...place, page, ways, checkedOn, reported: data.reported }
  }
  if (place?.page.kind === 'device') {
    const { page } = place
    const data = await ask(device, locale, page.device)
    if (!data || 'moved' in data) return null
    const ways = PARTS.filter((part) => data[part]).map((part) => ({ key: part, label: t(`Device.${part}`) }))
    const checks = PARTS.flatMap((part) => data[part]?.checkedOn ?? [])
    return { ...place, page, ways, checkedOn: oldest(checks) ?? data.changedAt.slice(0, 10), reported: data.reported }
  }
  return null
}
