import type { IncomingMessage, ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ preview: z.object({ previewModeId: z.string() }) })

/** Whether a request comes with draft mode on. */
export type IsDraft = (req: Pick<IncomingMessage, 'headers'>) => boolean

/** The cookie by which Next knows draft mode: the secret of this build. */
export async function draftCookie(root: string): Promise<string> {
  const text = await readFile(join(root, '.next/prerender-manifest.json'), 'utf8')
  return `__prerender_bypass=${manifest.parse(JSON.parse(text)).preview.previewModeId}`
}

/** Tells requests in draft mode, as Next does. A made-up cookie stays a reader, who gets the page that everyone gets. */
export const draftDetector =
  (cookie: string): IsDraft =>
  ({ headers }) =>
    headers.cookie?.split(/;\s*/).includes(cookie) ?? false

/** Keeps a draft out of every cache, whatever Next says later about the page it is a draft of. */
export function forbidCaching(res: ServerResponse): void {
  res.setHeader('cache-control', 'private, no-store')
  const set = res.setHeader.bind(res)
  res.setHeader = (name, value) => (name.toLowerCase() === 'cache-control' ? res : set(name, value))
}
