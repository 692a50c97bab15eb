import { handleForm, minutesOf, redirectToForm, valuesOf } from '../_form/handleForm.ts'
import { named } from '#app/_page/pageTitle.ts'
import { readCorrection } from '#features/feedback/correctionForm.ts'
import { submitCorrection } from '#features/feedback/submitCorrection.ts'
import { openPayload } from '#app/_page/ask.ts'
import { isTrap } from '#collections/shared/userInput.ts'

const FIELDS = ['page', 'wrong', 'right', 'source'] as const

/** A reader may paste the whole address of a page. */
const pathIn = (page: string): string => (URL.canParse(page) ? new URL(page).pathname : page).trim()

/** Takes a correction that a reader suggests. */
export const POST = (request: Request): Promise<Response> =>
  handleForm(request, 'correction', async ({ fields, locale, address }, { confirm, redisplay }) => {
    const values = valuesOf(fields, FIELDS)
    const place = values.page ? await named(locale, pathIn(values.page)) : null
    const read = readCorrection(fields)
    const problems = 'problems' in read ? read.problems : {}
    if (!place) return redisplay(404, { values, problems: { ...problems, page: 'unknown' }, notice: 'page' })
    const { path } = place
    const page = { page: path }
    // A program learns nothing from our answer.
    if (isTrap(fields)) return confirm({ ...page, sent: 'yes' })
    if ('problems' in read) return redisplay(422, { values, problems, notice: 'fields' }, page)
    const outcome = await submitCorrection(await openPayload(), { path, correction: read.correction, locale, address })
    if (outcome === 'kept') return confirm({ ...page, sent: 'yes' })
    if (outcome === 'full') return redisplay(429, { values, problems: {}, notice: 'full' }, page)
    return redisplay(429, { values, problems: {}, notice: 'wait', minutes: minutesOf(outcome.wait) }, page)
  })

/** Leads to the form. */
export const GET = (request: Request): Response => redirectToForm(request, 'correction')
