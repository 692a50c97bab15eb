import { LOCALES } from '#i18n/routing.ts'
import type { MetadataRoute } from 'next'
import { ask } from '#app/_page/ask.ts'
import { address, alternates } from '#app/_page/pageAddress.ts'
import { origin } from '#app/_page/origin.ts'
import { pages } from '#features/sitemap/read.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

/** Every page in every language it is published in, each with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const absolute = (path: string) => new URL(path, origin()).href
  const all = await ask(pages, LOCALES[0])
  return all.flatMap(({ page, published, changedAt }) => {
    const languages = Object.fromEntries(
      Object.entries(alternates(page, published)).map(([lang, path]) => [lang, absolute(path)]),
    )
    return published.map((locale) => ({
      url: absolute(address(locale, page)),
      lastModified: changedAt,
      alternates: { languages },
    }))
  })
}
