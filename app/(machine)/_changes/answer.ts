import { everything, ofCarrier } from './feed.ts'
import { atom, json } from './forms.ts'
import { address } from '#app/_page/pageAddress.ts'
import { isLocale } from '#i18n/routing.ts'

const FORMS = {
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: json, type: 'application/feed+json; charset=utf-8' },
} as const

/** The forms a feed comes in, by the end of their address. */
export type FeedForm = keyof typeof FORMS

/** Feed readers that are web pages may read it too. */
const OPEN = { 'access-control-allow-origin': '*' }

const plain = { ...OPEN, 'content-type': 'text/plain; charset=utf-8' }

type FeedQuery = { locale: string; carrier?: string }

/**
 * Answers a feed of changes: of everything in a language, or of one carrier; sent on for good where the carrier was renamed.
 * ETag, compression and caching are those of every text (server/reader.ts).
 */
export async function answerFeed(form: FeedForm, params: Promise<FeedQuery>): Promise<Response> {
  const { locale, carrier } = await params
  if (!isLocale(locale)) return new Response('Not found\n', { status: 404, headers: plain })
  try {
    const found = carrier === undefined ? await everything(locale) : await ofCarrier(locale, carrier)
    if (found === null) return new Response('Not found\n', { status: 404, headers: plain })
    if ('moved' in found)
      return new Response(null, {
        status: 308,
        headers: { ...OPEN, location: `${address(locale, found.moved)}.${form}` },
      })
    const { write, type } = FORMS[form]
    return new Response(write(found), { headers: { ...OPEN, 'content-type': type } })
  } catch (error) {
    console.error(error)
    return new Response('The changes cannot be read at the moment.\n', {
      status: 503,
      headers: { ...plain, 'retry-after': '60' },
    })
  }
}
