import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'

/** What a proxy may say about the client, and anyone else only pretends to. */
const CLAIMS = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-signoff-.*)$/

/** An address without the port and the brackets that some proxies write. */
const bare = (told: string): string => {
  const within = /^\[([^\]]+)\](:\d+)?$/.exec(told)?.[1]
  return (within ?? told.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')).replace(/^::ffff:(?=\d+\.)/i, '')
}

/**
 * Finds where a request comes from and puts it into `CLIENT_ADDRESS`: the socket or, behind `proxies` of our own, the entry of
 * `x-forwarded-for` that the outermost of them wrote. Without proxies, every header that claims otherwise is dropped.
 */
export function resolveClientAddress(req: IncomingMessage, proxies: number): void {
  const socket = req.socket.remoteAddress ?? 'unknown'
  const chain = [req.headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(/\s*,\s*/)
    .filter(Boolean)
  const told = bare(chain.at(-proxies) ?? '')
  const address = proxies > 0 && isIP(told) !== 0 ? told : socket
  const believed = (name: string) => !CLAIMS.test(name) || (proxies > 0 && /^x-forwarded-(for|proto|host)$/.test(name))
  const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => believed(name)))
  req.headers = { ...headers, [CLIENT_ADDRESS]: address.replace(/^::ffff:(?=\d+\.)/i, '') }
}
