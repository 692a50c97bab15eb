import { getTranslations } from 'next-intl/server'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { visitor } from '#app/_page/visitor.ts'
import { suggest } from '#features/search/read.ts'
import { isLocale, LANG } from '#i18n/routing.ts'

export const dynamic = 'force-dynamic'

/** Longer questions are asked, not completed. */
const MOST_CHARS = 60

/** Pages for what someone is typing, for `app/_enhance/search.ts`: `?locale=zh&q=…`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  const words = (searchParams.get('q') ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'Search' })
  const found = words === '' || words.length > MOST_CHARS ? [] : await ask(suggest, locale, words, await visitor())
  if (found === null) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  const suggestions = found.map(({ kind, page, title, lang }) => ({
    title,
    kind: t(`kind.${kind}`),
    href: address(locale, page),
    ...(lang === locale ? {} : { lang: LANG[lang] }),
  }))
  const count = suggestions.length
  const said = count === 0 ? t('suggested.none') : t('suggested.some', { count })
  return Response.json({ said, suggestions })
}
