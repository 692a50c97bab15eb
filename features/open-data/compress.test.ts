import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { press, pressed } from './compress.ts'

it('keeps a file compressed in both ways, under one tag', async () => {
  const text = '销号指南 '.repeat(50_000)
  const { write, end } = press()
  for (let from = 0; from < text.length; from += 1000) await write(text.slice(from, from + 1000))
  const file = await end()
  expect(gunzipSync(file.gzip).toString()).toBe(text)
  expect(brotliDecompressSync(file.br).toString()).toBe(text)
  expect(file.etag).toMatch(/^W\/"[\w-]{43}"$/)
  expect((await pressed(text)).etag).toBe(file.etag)
  expect((await pressed(`${text}.`)).etag).not.toBe(file.etag)
})

it('keeps an empty file', async () => {
  expect(gunzipSync((await pressed('')).gzip)).toHaveLength(0)
})
