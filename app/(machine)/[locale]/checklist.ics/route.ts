import { getTranslations } from 'next-intl/server'
import { calendar } from './_calendar.ts'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { origin } from '#app/_page/origin.ts'
import { visitor } from '#app/_page/visitor.ts'
import { today } from '#app/_page/today.ts'
import { written, type QueryFields } from '#features/checklist/query.ts'
import { asked } from '#features/checklist/read.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** Asked for, not built. */
export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string }> }

const queryOf = ({ searchParams }: URL): QueryFields =>
  Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]))

/** Says why there is no calendar, and where the form says it beside the field. */
async function refused(locale: Locale, { problems }: Awaited<ReturnType<typeof asked>>, back: string) {
  if (problems.carrier?.reason === 'busy') return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  const t = await getTranslations({ locale, namespace: 'Checklist' })
  const isLost = problems.carrier?.reason === 'unknown' || problems.carrier?.reason === 'nothing'
  const lines = [isLost ? `${t('ics.missing')} ${problems.carrier?.value}` : t('ics.bad'), back]
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' }
  return new Response(`${lines.join('\n')}\n`, { status: isLost ? 404 : 400, headers })
}

/** The days of a checklist for a calendar. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const url = new URL(request.url)
  const answer = await asked(ask, locale, queryOf(url), await visitor())
  const here = address(locale, { kind: 'checklist' })
  if (!answer.made) return refused(locale, answer, new URL(here + url.search, origin()).href)
  const { asked: which, gathered } = answer.made
  const back = new URL(here + written(which), origin()).href
  const text = await calendar({ locale, asked: which, gathered, back, today: today(), now: new Date() })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="signoff-${which.carrier}-${which.task}.ics"`,
      'x-robots-tag': 'noindex',
      // Without a day it counts from today, which no cache may keep.
      ...(which.day === null ? { 'cache-control': 'no-store' } : {}),
    },
  })
}
