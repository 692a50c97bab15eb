import { lookup, type LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isWebPort, type Allows } from './publicAddress.ts'

/** An address that nobody outside could reach, or a scheme or port that is not the web's. */
export class NotPublicError extends Error {}

/** What a server answered, without its body. */
export type HeadAnswer = { status: number; location: string | null }

export type RequestOptions = { allows: Allows; userAgent: string; signal: AbortSignal }

/**
 * Looks a name up and hands on what may be connected to. The connection is made to these very addresses, so a name server that
 * answers otherwise the next time gains nothing; a name with any other address is refused as a whole.
 */
const lookupAllowed =
  (allows: Allows): LookupFunction =>
  (hostname, options, answer) =>
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return answer(error, [])
      if (found.length === 0 || !found.every(({ address }) => allows(address)))
        return answer(new NotPublicError(`${hostname} is not public`), [])
      if (options.all) return answer(null, found)
      const [first] = found
      answer(null, first?.address ?? '', first?.family)
    })

/**
 * Asks one address and lets go once the head of the answer is there: of the body, nothing is read. Throws `NotPublicError`, or
 * what the network says.
 */
export function requestHead(url: URL, method: 'HEAD' | 'GET', options: RequestOptions): Promise<HeadAnswer> {
  const { allows, userAgent, signal } = options
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && isWebPort(url.port)
  // A literal address is never looked up.
  if (!isWeb || (isIP(host) !== 0 && !allows(host))) return Promise.reject(new NotPublicError(`${host} is not public`))
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        protocol: url.protocol,
        hostname: host,
        port: url.port === '' ? undefined : Number(url.port),
        // Without what an address says of accounts.
        path: url.pathname + url.search,
        method,
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
        // A connection of its own, past any proxy and never used again.
        agent: false,
        lookup: lookupAllowed(allows),
        signal,
      },
      (response: IncomingMessage) => {
        response.on('error', () => {})
        response.destroy()
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}
