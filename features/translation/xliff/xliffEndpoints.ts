import type { Endpoint, PayloadRequest } from 'payload'
import { matrixQuery, readMatrix } from '../matrix.ts'
import { isTranslated } from '../readTexts.ts'
import { refuse } from '../saveTexts.ts'
import { exportTexts } from './exportTexts.ts'
import { importTexts } from './importTexts.ts'
import { XliffError } from './parseXliff.ts'
import { connection } from '#collections/shared/connection.ts'
import { say } from '#collections/shared/translate.ts'
import { isLocale } from '#i18n/routing.ts'

/** Documents in a file at most, as many as a page of the matrix shows. */
export const MOST_DOCUMENTS = 50
/** Characters of a file that is taken: the server takes no more bytes than about as many. */
const MOST_CHARACTERS = 6 * 1024 * 1024

const needsLogin = (req: PayloadRequest): void => {
  if (!req.user) refuse(req, 401, { zh: '请先登录。', en: 'Log in first.' })
}

const number = (value: unknown): number => (/^\d{1,9}$/.test(String(value)) ? Number(value) : 0)

/** `GET /api/translations/xliff?to=en`: one document (`of`, `doc`), or a page of what the matrix shows. */
const download: Endpoint = {
  path: '/xliff',
  method: 'get',
  handler: async (req) => {
    needsLogin(req)
    const { to, of, doc, page } = req.query
    if (typeof to !== 'string' || !isLocale(to))
      return refuse(req, 400, { zh: '没有说译成哪种语言。', en: 'It does not say into which language.' })
    const from = Math.max(0, number(page) - 1) * MOST_DOCUMENTS
    const some =
      typeof of === 'string' && isTranslated(of)
        ? [{ of, doc: number(doc) }]
        : await readMatrix(await connection(req.payload), matrixQuery(req.query), from, MOST_DOCUMENTS)
    const name = typeof of === 'string' && some.length === 1 ? `${of}-${number(doc)}-${to}` : `signoff-${to}`
    return new Response(await exportTexts(req, some, to), {
      headers: {
        'content-type': 'application/xliff+xml; charset=utf-8',
        'content-disposition': `attachment; filename="${name}.xlf"`,
      },
    })
  },
}

/** `POST /api/translations/xliff` with the file as its body: drafts of what fits, and what does not with its line. */
const upload: Endpoint = {
  path: '/xliff',
  method: 'post',
  handler: async (req) => {
    needsLogin(req)
    const xml = (await req.text?.()) ?? ''
    if (xml.length > MOST_CHARACTERS) return refuse(req, 413, { zh: '文件太大。', en: 'The file is too large.' })
    try {
      const { refused, ...report } = await importTexts(req, xml)
      const words = {
        zh: `${report.documents}份内容的${report.texts}处文字存成了草稿；${report.unchanged}处没有变化；${refused.length}处没有收。`,
        en: `Saved as drafts: ${report.texts}, in ${report.documents} of the documents. Not changed: ${report.unchanged}. Refused: ${refused.length}.`,
      }
      return Response.json({
        message: say(req, words),
        ...report,
        refused: refused.map(({ reason, ...where }) => ({ ...where, reason: say(req, reason) })),
      })
    } catch (error) {
      if (!(error instanceof XliffError)) throw error
      return refuse(req, 400, {
        zh: `第${error.line}行：${error.says.zh}什么也没有保存。`,
        en: `Line ${error.line}: ${error.says.en} Nothing was saved.`,
      })
    }
  },
}

export const xliffEndpoints: Endpoint[] = [download, upload]
