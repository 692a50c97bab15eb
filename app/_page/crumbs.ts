import { getTranslations } from 'next-intl/server'
import type { Crumb } from './structured.ts'
import { namespaceOf, type Page, type Single } from '#collections/addresses.ts'
import type { Text } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** A stop of the trail: a page of which there is one by its kind, or a page with its name. */
type Stop = Exclude<Single, 'home'> | { name: Text | string; page: Page }

/** The trail from the home page through `stops`; the last is the page itself. */
export async function trail(locale: Locale, ...stops: Stop[]): Promise<Crumb[]> {
  const t = await getTranslations({ locale })
  const crumbs: Crumb[] = [{ name: { text: t('Site.home'), lang: locale }, page: { kind: 'home' } }]
  for (const stop of stops) {
    if (typeof stop === 'string') {
      crumbs.push({ name: { text: t(`${namespaceOf(stop)}.title`), lang: locale }, page: { kind: stop } })
    } else {
      const name = typeof stop.name === 'string' ? { text: stop.name, lang: locale } : stop.name
      crumbs.push({ name, page: stop.page })
    }
  }
  return crumbs
}
