import { getTranslations } from 'next-intl/server'
import { ask } from './ask.ts'
import { namespaceOf, pageAt, pathOf, type Page } from '#collections/addresses.ts'
import { carrier } from '#collections/carriers/read.ts'
import { country } from '#collections/countries/read.ts'
import { device } from '#collections/devices/read.ts'
import { section } from '#collections/guide/read.ts'
import { procedure } from '#collections/procedures/read.ts'
import type { Moved, Text } from '#collections/shared/view.ts'
import { term } from '#collections/terms/read.ts'
import type { Locale } from '#i18n/routing.ts'

/** A page that another page speaks of: where it is, without its language, and what it is called. */
export type Named = { page: Page; path: string; title: Text }

type TitleOrMoved = { title: Text } | Moved | null

const as = <T extends object>(found: T | Moved | null, title: (data: T) => Text): TitleOrMoved =>
  found === null || 'moved' in found ? found : { title: title(found) }

async function titled(locale: Locale, page: Page): Promise<TitleOrMoved> {
  const t = await getTranslations({ locale })
  const own = (text: string): Text => ({ text, lang: locale })
  switch (page.kind) {
    case 'procedure':
      return as(
        await ask(procedure, locale, page.carrier, page.task),
        (data) => data.title ?? own(t(`Task.title.${page.task}`, { name: data.carrier.name.text })),
      )
    case 'carrier':
    case 'carrier-changes':
      return as(await ask(carrier, locale, page.carrier), (data) => data.name)
    case 'country':
      return as(await ask(country, locale, page.country), (data) => own(t('Country.title', { name: data.name.text })))
    case 'cards':
      return as(await ask(country, locale, page.country), (data) => own(t('Cards.title', { country: data.name.text })))
    case 'device':
      return as(await ask(device, locale, page.device), (data) => own(t('Device.title', { name: data.name.text })))
    case 'section':
      return as(await ask(section, locale, page.section), (data) => data.title)
    case 'term':
      return as(await ask(term, locale, page.term), (data) => data.name)
    case 'home':
      return { title: own(t('Site.home')) }
    default:
      return { title: own(t(`${namespaceOf(page.kind)}.title`)) }
  }
}

/** The page at a path without language, where it is now; null if there is none that is published. */
export async function named(locale: Locale, path: string): Promise<Named | null> {
  const page = pageAt(path)
  const found = page && (await titled(locale, page))
  if (!page || !found) return null
  if ('moved' in found) return named(locale, pathOf(found.moved))
  return { page, path: pathOf(page), ...found }
}
