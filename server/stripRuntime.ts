import { RewritingStream } from 'parse5-html-rewriting-stream'

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

const attributes = ({ attrs }: StartTag): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

/** Data that machines read, and our own small scripts. Everything else is the framework's. */
const isReaders = ({ type, src }: Record<string, string>): boolean =>
  type === 'application/ld+json' || Boolean(src?.startsWith('/enhance/'))

/** Links that only fetch or wait for script. `expect` holds the first paint back for a script that is not there. */
const isForScript = ({ rel, as, href }: Record<string, string>): boolean =>
  rel === 'modulepreload' ||
  rel === 'expect' ||
  (rel === 'preload' && (as === 'script' || as === 'fetch') && !href?.startsWith('/enhance/'))

/**
 * A reader's page without what only Next's script needs: script and flight data, their preloads, React's comments, the
 * empty container of streamed metadata. Stylesheets, fonts, `application/ld+json` and `/enhance/*.js` stay.
 */
export function stripRuntime(html: string): Promise<string> {
  const stream = new RewritingStream()
  let out = ''
  let inScript = false
  // An opening tag of an empty hidden container, written only if something follows in it.
  let held = ''
  const emit = (raw: string) => {
    stream.emitRaw(held + raw)
    held = ''
  }
  stream.on('startTag', (tag, raw) => {
    const attrs = attributes(tag)
    if (tag.tagName === 'script' && !isReaders(attrs)) inScript = true
    else if (tag.tagName === 'link' && isForScript(attrs)) return
    else if (tag.tagName === 'meta' && attrs.name === 'next-size-adjust') return
    else if (tag.tagName === 'div' && tag.attrs.length === 1 && 'hidden' in attrs && held === '') held = raw
    else emit(raw)
  })
  stream.on('endTag', ({ tagName }, raw) => {
    if (tagName === 'script' && inScript) inScript = false
    else if (tagName === 'div' && held !== '') held = ''
    else emit(raw)
  })
  stream.on('text', (_, raw) => {
    if (!inScript) emit(raw)
  })
  stream.on('comment', () => undefined)
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: string) => (out += chunk))
    stream.on('error', reject)
    stream.on('end', () => resolve(out))
    stream.end(html)
  })
}
