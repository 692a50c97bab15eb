import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** What stands between a browser and the site and can cut it off: its address for browsers, and what it does to what passes. */
export type SiteProxy = {
  origin: string
  /** Milliseconds before an answer begins. */
  delay: number
  /** Whether nothing passes any more. */
  cut: boolean
  /** Answers everything with this status instead of the site; 0: does not. */
  status: number
  /** What is fetched in place of a path. */
  instead: Record<string, string>
  close: () => void
}

/** Opens a proxy before a site. Browsers take it for the site itself, which a port of this machine's own makes a safe place. */
export async function siteProxy(site: string): Promise<SiteProxy> {
  const server = createServer((req, res) => void pass(req, res))
  const self: SiteProxy = {
    origin: '',
    delay: 0,
    cut: false,
    status: 0,
    instead: {},
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (self.delay > 0) await pause(self.delay)
    if (self.cut) return void req.socket.destroy()
    if (self.status > 0) return void res.writeHead(self.status, { 'content-type': 'text/html' }).end('<h1>Broken</h1>')
    const path = self.instead[req.url ?? ''] ?? req.url ?? '/'
    const ask = request(site + path, { method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    ask.on('error', () => res.destroy())
    req.pipe(ask)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  self.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return self
}
