import type { IncomingMessage, ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ preview: z.object({ previewModeId: z.string() }) })

/** Whether a request comes with draft mode on. */
export type IsDraft = (req: Pick<IncomingMessage, 'headers'>) => boolean

/**
 * Tells requests in draft mode, as Next does: the cookie must hold the secret of this build. A made-up cookie stays a
 * reader, who gets the page that everyone gets.
 */
export async function draftDetector(root: string): Promise<IsDraft> {
  const text = await readFile(join(root, '.next/prerender-manifest.json'), 'utf8')
  const mark = `__prerender_bypass=${manifest.parse(JSON.parse(text)).preview.previewModeId}`
  return ({ headers }) => headers.cookie?.split(/;\s*/).includes(mark) ?? false
}

/** Keeps a draft out of every cache, whatever Next says later about the page it is a draft of. */
export function forbidCaching(res: ServerResponse): void {
  res.setHeader('cache-control', 'private, no-store')
  const set = res.setHeader.bind(res)
  res.setHeader = (name, value) => (name.toLowerCase() === 'cache-control' ? res : set(name, value))
}
