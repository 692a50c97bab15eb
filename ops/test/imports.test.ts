import { ESLint } from 'eslint'
import { expect, it, vi } from 'vitest'

// The first file waits for the types of the whole project.
vi.setConfig({ testTimeout: 60_000 })

const eslint = new ESLint()

/** The rules that a text would break if it stood in that file. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse')
}

const IMPORTS = '@typescript-eslint/no-restricted-imports'
const uses = (from: string): string => `import { x } from '${from}'\nx()`

it.each([
  ['collections/carriers/config.ts', '#app/_page/address.ts'],
  ['collections/carriers/config.ts', 'react'],
  ['collections/carriers/config.ts', '#collections/procedures/effort.ts'],
  ['collections/carriers/read.ts', '../../app/_page/address.ts'],
  ['collections/carriers/read.ts', 'next/cache'],
  ['collections/procedures/effort.ts', 'payload'],
  ['collections/procedures/effort.ts', './read.ts'],
  ['app/_parts/Facts/Facts.tsx', '#collections/carriers/read.ts'],
  ['app/_parts/Facts/Facts.tsx', 'payload'],
  ['app/_parts/Facts/Facts.tsx', 'next/headers'],
  ['app/(site)/[locale]/page.tsx', 'payload'],
  ['app/(site)/[locale]/page.tsx', '#collections/shared/finder.ts'],
  ['app/(site)/[locale]/page.tsx', 'next/cache'],
  ['app/_enhance/offline.ts', 'react'],
  ['app/_enhance/offline.ts', 'next/link'],
  ['app/_enhance/offline.ts', 'payload'],
  ['app/_enhance/offline.ts', '#app/_parts/Notice/Notice.tsx'],
  ['app/_enhance/offline.ts', '#messages/zh.json'],
  ['app/_enhance/worker/worker.ts', '#collections/devices/read.ts'],
  ['server/serve.ts', '#app/_page/address.ts'],
  ['server/serve.ts', '#tests/int/fixtures.ts'],
])('%s may not import %s', async (file, from) => {
  expect(await broken(file, uses(from))).toContain(IMPORTS)
})

it.each([
  ['collections/shared/cache.ts', 'next/cache'],
  ['collections/carriers/config.ts', '#collections/shared/access.ts'],
  ['app/(site)/[locale]/page.tsx', '#collections/site/read.ts'],
  ['app/_enhance/offline.ts', '#features/identifiers/luhn.ts'],
  ['app/_parts/Facts/Facts.tsx', '#collections/procedures/effort.ts'],
])('%s may import %s', async (file, from) => {
  expect(await broken(file, uses(from))).not.toContain(IMPORTS)
})

it('readers get no client component but the error page', async () => {
  const text = "'use client'\n/** A part. */\nexport function Part() {\n  return null\n}"
  expect(await broken('app/_parts/Facts/Facts.tsx', text)).toContain('no-restricted-syntax')
  expect(await broken('app/(site)/[locale]/page.tsx', text)).toContain('no-restricted-syntax')
  expect(await broken('app/(site)/[locale]/error.tsx', text)).not.toContain('no-restricted-syntax')
})

it('what is exported says in a sentence what it is', async () => {
  const text = 'export const twice = (x: number): number => 2 * x'
  expect(await broken('server/serve.ts', text)).toContain('signoff/documented')
  expect(await broken('server/serve.ts', `/** Twice a number. */\n${text}`)).not.toContain('signoff/documented')
})
