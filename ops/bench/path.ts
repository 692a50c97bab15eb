import type { Page } from '#collections/shared/page.ts'

/** Where a page that search finds lives, without the language, as the judged queries write it. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'section':
      return `/guide/${page.section}`
    case 'carrier':
      return `/carriers/${page.carrier}`
    case 'procedure':
      return `/carriers/${page.carrier}/${page.task}`
    case 'country':
      return `/countries/${page.country}`
    case 'cards':
      return `/countries/${page.country}/cards`
    case 'device':
      return `/devices/${page.device}`
    case 'term':
      return `/terms/${page.term}`
    default:
      return `/${page.kind}`
  }
}
