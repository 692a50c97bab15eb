import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

/** A file as it is sent: its ETag, and its bytes compressed in both ways. The plain bytes are never kept. */
export type Compressed = { etag: string; br: Buffer; gzip: Buffer }

/** A file in the making. */
export type Compressor = { write: (part: string) => Promise<void>; end: () => Promise<Compressed> }

/** Compresses a file part by part, so that one of any length takes no more memory than what is sent of it. */
export function compressor(): Compressor {
  const hash = createHash('sha256')
  const streams = [
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    createGzip({ level: 6 }),
  ] as const
  const parts = streams.map((stream) => {
    const kept: Buffer[] = []
    stream.on('data', (chunk: Buffer) => kept.push(chunk))
    return kept
  })
  return {
    write: async (part) => {
      hash.update(part)
      const full = streams.filter((stream) => !stream.write(part))
      await Promise.all(full.map((stream) => once(stream, 'drain')))
    },
    end: async () => {
      await Promise.all(streams.map((stream) => once(stream.end(), 'end')))
      const [br, gzip] = parts.map((each) => Buffer.concat(each))
      // Weak, because one tag stands for all encodings.
      return { etag: `W/"${hash.digest('base64url')}"`, br: br ?? Buffer.alloc(0), gzip: gzip ?? Buffer.alloc(0) }
    },
  }
}

/** A whole text as a file. */
export async function compressText(text: string): Promise<Compressed> {
  const { write, end } = compressor()
  await write(text)
  return end()
}
