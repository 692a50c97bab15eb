import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { bundle } from './program.mjs'

it('a bundled file knows its own place', async () => {
  const program = await bundle('ops/start/environment.ts')
  const { ROOT } = (await import(/* @vite-ignore */ pathToFileURL(program).href)) as { ROOT: string }
  expect(resolve(ROOT)).toBe(process.cwd())
})

it('what is there already is not written again', async () => {
  const folder = dirname(await bundle('ops/start/environment.ts'))
  const times = async () =>
    Promise.all((await readdir(folder)).map(async (name) => [name, (await stat(join(folder, name))).mtimeMs]))
  const before = await times()
  await bundle('ops/start/environment.ts')
  expect(await times()).toEqual(before)
})

it('a program that does not compile is refused', async () => {
  await expect(bundle('ops/nowhere.ts')).rejects.toThrow(/nowhere\.ts/)
})
