import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** What `writeHead()` is called with after the status: a reason, headers, or both. */
export type HeadArguments = (string | Headers | undefined)[]

/** Puts status and headers of a `writeHead()` call on the response without sending them. */
export function stageHead(res: ServerResponse, status: number, rest: HeadArguments): void {
  res.statusCode = status
  const headers = rest.find((each): each is Headers => typeof each === 'object')
  if (Array.isArray(headers)) {
    for (let i = 0; i + 1 < headers.length; i += 2) res.appendHeader(String(headers[i]), String(headers[i + 1]))
  } else {
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) res.setHeader(name, value)
  }
}

/** Lets `change` set status and headers at the last moment before they are sent; the body passes untouched. */
export function beforeHead(res: ServerResponse, change: () => void): void {
  const writeHead = res.writeHead.bind(res) as (status: number) => ServerResponse
  // Whatever sends headers ends up here: `write()`, `end()` and `flushHeaders()` call it where nobody else has.
  res.writeHead = ((status: number, ...rest: HeadArguments) => {
    stageHead(res, status, rest)
    change()
    return writeHead(res.statusCode)
  }) as typeof res.writeHead
}
