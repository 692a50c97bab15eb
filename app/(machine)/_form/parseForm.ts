import type { RefusedForm } from '#app/_page/formState.ts'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'
import { negotiate } from '#i18n/negotiate.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** What a reader sent by a form, and where from. */
export type SubmittedForm = { fields: URLSearchParams; locale: Locale; address: string }

/** Why a form is not even read. */
export type FormRejection = { status: number; notice: RefusedForm['notice']; locale: Locale }

/** Three texts of a thousand Chinese characters, percent-encoded. */
const MAX_BYTES = 32 * 1024

const URLENCODED = /^application\/x-www-form-urlencoded\s*(;|$)/i

/**
 * Whether a form was sent from our own page. Every browser of today says so; programs that say nothing at all are no
 * browsers, and so cannot be made to send by someone else's page.
 */
export function isSameOrigin(headers: Headers, site: string): boolean {
  const from = headers.get('sec-fetch-site')
  if (from !== null) return from === 'same-origin' || from === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return origin === site || (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
}

/** Reads a form that was sent as readers' browsers do it, or says why not. */
export async function parseForm(request: Request): Promise<SubmittedForm | FormRejection> {
  const { headers } = request
  const locale = negotiate(headers.get('accept-language') ?? undefined)
  if (!isSameOrigin(headers, process.env.SITE_URL ?? '')) return { status: 403, notice: 'foreign', locale }
  if (!URLENCODED.test(headers.get('content-type') ?? '')) return { status: 415, notice: 'type', locale }
  if (Number(headers.get('content-length') ?? 0) > MAX_BYTES) return { status: 413, notice: 'large', locale }
  const body = await request.text()
  if (Buffer.byteLength(body) > MAX_BYTES) return { status: 413, notice: 'large', locale }
  const fields = new URLSearchParams(body)
  const said = fields.get('locale')
  return {
    fields,
    locale: isLocale(said) ? said : locale,
    address: headers.get(CLIENT_ADDRESS) ?? 'unknown',
  }
}
