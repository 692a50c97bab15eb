import type { IncomingMessage, ServerResponse } from 'node:http'
import { ACCEPT_ENCODING, CONTENT_ENCODING } from '#contract/privateHeaders.ts'
import { beforeHead } from './responseHead.ts'

/** What Next and Payload say to browsers that look at pages. */
const FRAMEWORK_HEADERS = /^(x-nextjs-|x-next-|next-|accept-ch$|critical-ch$|vary$)/

/** Whether an address is one of the open data. */
export const isOpenData = (path: string): boolean => /^\/data(\/|$)/.test(path)

/** Lets the open data through as it was compressed, without what concerns pages only. */
export function prepareOpenData(req: IncomingMessage, res: ServerResponse): void {
  const { 'accept-encoding': accepted, ...headers } = req.headers
  req.headers = accepted === undefined ? headers : { ...headers, [ACCEPT_ENCODING]: accepted }
  beforeHead(res, () => {
    const encoding = res.getHeader(CONTENT_ENCODING)
    for (const name of res.getHeaderNames()) if (FRAMEWORK_HEADERS.test(name)) res.removeHeader(name)
    res.removeHeader(CONTENT_ENCODING)
    res.setHeader('vary', 'accept-encoding')
    if (encoding !== undefined) res.setHeader('content-encoding', encoding)
  })
}
