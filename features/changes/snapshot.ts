import { READING, bodySeen } from './snapshotFields.ts'
import type { Reading } from './view.ts'
import { carrier } from '#collections/carriers/read.ts'
import { country } from '#collections/countries/read.ts'
import { device } from '#collections/devices/read.ts'
import { blocksOf } from '#collections/guide/pictures.ts'
import { section } from '#collections/guide/read.ts'
import { procedure } from '#collections/procedures/read.ts'
import { stranger, type Finder } from '#collections/shared/finder.ts'
import { isRaw, languages, rowsOf, voice } from '#collections/shared/localize.ts'
import type { Languages, Moved } from '#collections/shared/view.ts'
import { term } from '#collections/terms/read.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What has pages whose changes are told: the collections, and the site's own texts. */
const TOLD = ['carriers', 'procedures', 'devices', 'countries', 'sections', 'terms', 'site'] as const
export type Told = (typeof TOLD)[number]

/** Whether changes of this collection, or of the site, are told. */
export const isTold = (slug: string): slug is Told => TOLD.some((each) => each === slug)

/** A document's page in each language in which it is published. */
export type Readings = Partial<Record<Locale, Reading>>

/** Where a document is now, for whoever may see it: its carrier's id and its address without language. */
export type Place = { carrier: number | null; path: string | null }

/** What a document says of itself to a stranger: where it is, and in which languages it is published. */
export type Stand = Place & { slug: string; task: string; published: Locale[] }

const PATHS: Record<Exclude<Told, 'procedures' | 'site'>, string> = {
  carriers: 'carriers',
  devices: 'devices',
  countries: 'countries',
  sections: 'guide',
  terms: 'terms',
}

/** Where a document stands for a stranger; null if nobody but staff sees it. */
export async function standOf(find: Finder, of: Told, id: number): Promise<Stand | null> {
  if (of === 'site') {
    const shown = languages(await find.site(), LOCALES[0], false)
    return shown && { carrier: null, path: '/about', slug: '', task: '', published: shown.published }
  }
  const own: Record<string, true> = of === 'procedures' ? { carrier: true, task: true } : { slug: true }
  const [where, depth] = [{ id: { equals: id } }, of === 'procedures' ? 1 : 0]
  const doc = await find.first(of, { where, depth, select: { ...own, _status: true } })
  const shown = doc && languages(doc, LOCALES[0], false)
  if (!shown) return null
  const { published } = shown
  if (of !== 'procedures') {
    const slug = String(doc.slug)
    return { carrier: of === 'carriers' ? id : null, path: `/${PATHS[of]}/${slug}`, slug, task: '', published }
  }
  const task = String(doc.task)
  if (!isRaw(doc.carrier) || !languages(doc.carrier, LOCALES[0], false)) return null
  const slug = String(doc.carrier.slug)
  return { carrier: Number(doc.carrier.id), path: `/carriers/${slug}/${task}`, slug, task, published }
}

async function ofSite(find: Finder, locale: Locale): Promise<Reading | null> {
  const site = await find.site()
  const shown = languages(site, locale, false)
  if (shown?.shown !== locale) return null
  const { text } = voice({ shown: locale, published: [locale] })
  const about = isRaw(site.about) ? site.about : {}
  const seen = (part: string, value: unknown) => ({
    part,
    how: 'text' as const,
    texts: [text(value)?.text ?? []].flat(),
  })
  const blocks = await blocksOf(find, isRaw(about.body) ? about.body[locale] : null, locale)
  return [
    { key: '', name: null, seen: [seen('tagline', site.tagline), seen('lead', about.lead), ...bodySeen(blocks)] },
    ...rowsOf(site.stages).map((row) => ({
      key: `usual.${String(row.task)}.${String(row.stage)}`,
      name: null,
      seen: [seen('text', row.text)],
    })),
  ]
}

type View<T> = (T & Languages) | Moved | null

async function asPage<T>(locale: Locale, view: Promise<View<T>>, reading: (view: T, locale: Locale) => Reading) {
  const found = await view
  if (!found || 'moved' in found || found.shown !== locale) return null
  return reading(found, locale)
}

function pageOf(of: Exclude<Told, 'site'>, { slug, task }: Stand, locale: Locale): Promise<Reading | null> {
  switch (of) {
    case 'carriers':
      return asPage(locale, carrier(locale, slug), READING.carriers)
    case 'procedures':
      return asPage(locale, procedure(locale, slug, task), READING.procedures)
    case 'devices':
      return asPage(locale, device(locale, slug), READING.devices)
    case 'countries':
      return asPage(locale, country(locale, slug), READING.countries)
    case 'sections':
      return asPage(locale, section(locale, slug), READING.sections)
    case 'terms':
      return asPage(locale, term(locale, slug), READING.terms)
  }
}

/** What readers of each language see of a document now, by the very data that its page shows to a stranger. */
export async function readings(of: Told, id: number): Promise<{ stand: Stand | null; seen: Readings }> {
  const find = await stranger()
  const stand = await standOf(find, of, id)
  const seen: Readings = {}
  for (const locale of stand?.published ?? []) {
    const reading = await (of === 'site' ? ofSite(find, locale) : stand && pageOf(of, stand, locale))
    if (reading) seen[locale] = reading
  }
  return { stand, seen }
}
