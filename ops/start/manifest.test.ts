import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

type Manifest = {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}
type Lock = { packages: Record<string, { resolved?: string; version?: string }> }

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T
const manifest = await read<Manifest>('package.json')
const lock = await read<Lock>('package-lock.json')
const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides }

/** Every copy that gets installed, also those deep inside another package: its place and its version. */
const copies = (isMeant: (name: string) => boolean): [path: string, version: string][] =>
  Object.entries(lock.packages).flatMap(([path, { version = '' }]) =>
    isMeant(path.split('node_modules/').at(-1) ?? '') ? [[path, version]] : [],
  )

/** Releases that closed a hole which readers or editors could be attacked through; `npm audit` is not available everywhere. */
const CLOSED: [name: string, since: string, holes: string][] = [
  ['next', '16.3.3', 'GHSA-2xp9-vwfh-vxw4, GHSA-p293-qw3h-jr36'],
  ['payload', '3.90.0', 'the advisories of its release notes; GHSA-xx6w-jxg9-2wh8 before'],
  ['next-intl', '4.9.2', 'GHSA-8f24-v5vv-gm5j, GHSA-4c35-wcg5-mm9h'],
  ['drizzle-orm', '0.45.2', 'GHSA-gpj5-g38j-94v9'],
  ['sharp', '0.35.4', 'GHSA-rgj7-g3m4-5g8c'],
]

/** What holds state that two copies would not share; `pg` and `drizzle-orm` besides must be those of Payload's adapter. */
const ONCE = ['next', 'react', 'react-dom', 'payload', 'pg', 'drizzle-orm', 'graphql', 'use-intl']

const isOlder = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0

it('pins every dependency to one version', () => {
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('locks one version of Payload in all its packages: it refuses to run mixed', () => {
  const payload = copies((name) => name === 'payload' || name.startsWith('@payloadcms/'))
  expect(payload.length).toBeGreaterThan(5)
  expect([...new Set(payload.map(([, version]) => version))]).toEqual([manifest.dependencies.payload])
})

it.each(CLOSED)('locks no %s older than %s, which closed %s', (name, since) => {
  const found = copies((each) => each === name)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(([, version]) => isOlder(version, since))).toEqual([])
})

it.each(ONCE)('locks one copy of %s', (name) => {
  expect(copies((each) => each === name).map(([path]) => path)).toEqual([`node_modules/${name}`])
})

it('locks what the manifest names', () => {
  const locked = Object.keys(asked).map((name) => [name, lock.packages[`node_modules/${name}`]?.version])
  expect(Object.fromEntries(locked)).toEqual(asked)
})

it('names no registry: everyone installs from their own', () => {
  const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(addressed.map(([path]) => path)).toEqual([])
})
