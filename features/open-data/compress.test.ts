import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressor, compressText } from './compress.ts'

it('keeps a file compressed in both ways, under one tag', async () => {
  const text = '销号指南 '.repeat(50_000)
  const { write, end } = compressor()
  for (let from = 0; from < text.length; from += 1000) await write(text.slice(from, from + 1000))
  const file = await end()
  expect(gunzipSync(file.gzip).toString()).toBe(text)
  expect(brotliDecompressSync(file.br).toString()).toBe(text)
  expect(file.etag).toMatch(/^W\/"[\w-]{43}"$/)
  expect((await compressText(text)).etag).toBe(file.etag)
  expect((await compressText(`${text}.`)).etag).not.toBe(file.etag)
})

it('keeps an empty file', async () => {
  expect(gunzipSync((await compressText('')).gzip)).toHaveLength(0)
})
