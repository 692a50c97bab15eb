import { handleForm, minutesOf, redirectToForm, valuesOf } from '../_form/handleForm.ts'
import { reportablePageAt } from '#app/_page/reportablePage.ts'
import { readReport } from '#features/feedback/reportForm.ts'
import { submitReport } from '#features/feedback/submitReport.ts'
import { openPayload } from '#app/_page/ask.ts'
import { isTrap } from '#collections/shared/userInput.ts'

const FIELDS = ['answer', 'reason', 'way', 'text'] as const

/** Takes what a reader says of the steps of a page. */
export const POST = (request: Request): Promise<Response> =>
  handleForm(request, 'report', async ({ fields, locale, address }, { confirm, redisplay }) => {
    const values = valuesOf(fields, FIELDS)
    const subject = await reportablePageAt(locale, fields.get('page') ?? '')
    if (!subject) return redisplay(404, { values, problems: {}, notice: 'page' })
    const { page, path, ways, checkedOn } = subject
    const sent = { page: path, sent: values.answer === 'worked' ? 'worked' : 'failed' }
    // A program learns nothing from our answer.
    if (isTrap(fields)) return confirm(sent)
    const asked = { page: path, ...(values.answer === 'failed' ? { answer: 'failed' } : {}) }
    const read = readReport(
      fields,
      page.kind,
      ways.map(({ key }) => key),
    )
    if ('problems' in read) return redisplay(422, { values, problems: read.problems, notice: 'fields' }, asked)
    const outcome = await submitReport(await openPayload(), {
      subject: { ...page, path },
      said: read.said,
      locale,
      checkedOn,
      address,
    })
    if (outcome === 'lost') return redisplay(404, { values, problems: {}, notice: 'page' })
    if ('wait' in outcome)
      return redisplay(429, { values, problems: {}, notice: 'wait', minutes: minutesOf(outcome.wait) }, asked)
    return confirm(outcome.kept ? sent : { ...sent, kept: 'no' })
  })

/** Leads to the form. */
export const GET = (request: Request): Response => redirectToForm(request, 'report')
