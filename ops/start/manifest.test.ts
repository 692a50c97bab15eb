import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

type Manifest = {
  engines: { node: string }
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}
type Lock = { packages: Record<string, { resolved?: string; version?: string; link?: boolean }> }

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T
const manifest = await read<Manifest>('package.json')
const lock = await read<Lock>('package-lock.json')
const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides }

/** Releases that close holes or that something here needs; `npm audit` is not available everywhere. */
const AT_LEAST: Record<string, string> = {
  next: '16.4.6',
  payload: '3.90.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-intl': '4.14.8',
  sharp: '0.35.5',
  vitest: '4.1.12',
}

const isOlder = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0

it('pins every dependency to one version', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('has one version of Payload, which refuses to run mixed', () => {
  const payload = Object.entries(named).filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
  expect(payload.length).toBeGreaterThan(5)
  expect(new Set(payload.map(([, version]) => version)).size).toBe(1)
})

it.each(Object.entries(AT_LEAST))('installs %s %s or newer', (name, least) => {
  const version = lock.packages[`node_modules/${name}`]?.version ?? '0'
  expect(isOlder(version, least), version).toBe(false)
})

it('locks what the manifest names', () => {
  for (const [name, version] of Object.entries(named))
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
})

it('names no registry: everyone installs from their own', () => {
  const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(addressed.map(([path]) => path)).toEqual([])
})
