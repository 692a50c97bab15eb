import { gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { scripts, type Script } from './enhance.ts'

/** Bytes, gzip, of every script together (look.md, “Budgets per reader page”). */
const BUDGET = 8 * 1024

let all: Script[] = []
beforeAll(async () => {
  all = await scripts()
})

/** It is sent in place of two others, never beside them. */
const INSTEAD = '/enhance/gone.js'

const sizes = (): Record<string, number> =>
  Object.fromEntries(
    all.filter(({ path }) => path !== INSTEAD).map(({ path, bytes }) => [path, gzipSync(bytes, { level: 9 }).length]),
  )

it('puts every script where pages and browsers look for it', () => {
  expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(['/enhance/offline.js', '/worker.js']))
  for (const { path } of all) expect(path).toMatch(/^\/(enhance\/[a-z]+|worker)\.js$/)
})

it('keeps all of them together small', () => {
  const total = Object.values(sizes()).reduce((sum, size) => sum + size, 0)
  expect(total, JSON.stringify(sizes())).toBeLessThanOrEqual(BUDGET)
})

it('carries no framework, no package and nothing that asks the database', () => {
  const from = all.flatMap((script) => script.from)
  expect(from.length).toBeGreaterThan(0)
  expect(from.filter((file) => !/^(app\/_enhance|collections|contract|features|i18n)\/.+\.ts$/.test(file))).toEqual([])
  expect(from.filter((file) => /\/(read|config|cache|pool|finder)\.ts$/.test(file))).toEqual([])
})

it('is what a strict policy lets run: no evaluated text, no source map, no module syntax', () => {
  for (const { path, bytes } of all) {
    const text = Buffer.from(bytes).toString('utf8')
    expect(text, path).not.toMatch(/\beval\(|new Function|sourceMappingURL|^(import|export)\b/m)
  }
})
