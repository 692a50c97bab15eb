import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

const run = promisify(execFile)
const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const PACKAGES = ['next', 'next-intl', 'payload', '@payloadcms/ui', 'react', 'zod']

type How = 'value' | 'type' | 'late'
/** One file imports another, or a package, by this specifier. */
type Import = [from: string, specifier: string, how?: How]

const statement = (specifier: string, how: How): string =>
  how === 'late'
    ? `export const later = () => import('${specifier}')`
    : `import ${how === 'type' ? 'type ' : ''}{ x } from '${specifier}'`

async function write(dir: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, file)), { recursive: true })
  await writeFile(join(dir, file), text)
}

/** A house in miniature with these imports, cruised as `npm run check` does: the rules that each of them breaks. */
async function broken(imports: Import[]): Promise<(from: string, specifier: string) => string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'imports-'))
  const local = imports.flatMap(([, specifier]) => (specifier.startsWith('#') ? [specifier.slice(1)] : []))
  for (const file of [...imports.map(([from]) => from), ...local, 'payload.config.ts'])
    await write(dir, file, 'export const x = 1\n')
  for (const name of PACKAGES) await write(dir, `node_modules/${name}/index.js`, 'export const x = 1\n')
  for (const file of ['cache.js', 'headers.js']) await write(dir, `node_modules/next/${file}`, 'export const x = 1\n')
  for (const from of new Set(imports.map(([file]) => file))) {
    const lines = imports
      .filter(([file]) => file === from)
      .map(([, specifier, how = 'value']) => statement(specifier, how))
    await write(dir, from, `${lines.join('\n')}\nexport const x = 1\n`)
  }
  await write(dir, 'package.json', JSON.stringify({ type: 'module', imports: { '#*': './*' } }))
  await cp('tsconfig.json', join(dir, 'tsconfig.json'))
  const args = [CRUISER, '--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json', '.']
  const cruised = run(process.execPath, args, { cwd: dir, maxBuffer: 64 * 1024 * 1024 })
  const { stdout } = await cruised.finally(() => rm(dir, { recursive: true }))
  const { modules } = JSON.parse(stdout) as {
    modules: { source: string; dependencies: { module: string; rules?: { name: string }[] }[] }[]
  }
  return (from, specifier) => {
    const found = modules
      .find(({ source }) => source === from)
      ?.dependencies.find(({ module }) => module === specifier.replace('node:', ''))
    if (!found) throw new Error(`${from} was not seen to import ${specifier}.`)
    return (found.rules ?? []).map(({ name }) => name)
  }
}

const PAGE = 'app/(site)/[locale]/page.tsx'

/** For each rule what breaks it. */
const FORBIDDEN: Record<string, Import[]> = {
  unresolvable: [['ops/start/start.ts', './nowhere.ts']],
  tests: [
    ['server/serve.ts', '#tests/int/fixtures.ts'],
    ['collections/terms/explain.ts', '#collections/terms/explain.test.ts'],
  ],
  ground: [
    ['i18n/request.ts', '#collections/shared/chinese.ts'],
    ['contract/privateHeaders.ts', '#app/_page/pageAddress.ts', 'type'],
    ['i18n/routing.ts', '#payload.config.ts', 'late'],
  ],
  'collections-upwards': [
    ['collections/carriers/read.ts', '#app/_page/pageAddress.ts'],
    ['collections/shared/publishable.ts', '#features/search/sync.ts', 'late'],
    ['collections/carriers/view.ts', '#features/search/view.ts', 'type'],
    ['collections/shared/finder.ts', '#payload.config.ts'],
    ['collections/shared/viewer.ts', '@payload-config'],
    ['collections/site/changes.ts', '#server/serve.ts'],
  ],
  'features-upwards': [
    ['features/search/read.ts', '#payload.config.ts'],
    ['features/search/sync.ts', '#app/_page/pageAddress.ts'],
    ['features/changes/recordChanges.ts', '#ops/start/start.ts', 'late'],
  ],
  'config-upwards': [['payload.config.ts', '#app/_page/pageAddress.ts']],
  server: [
    ['server/serve.ts', '#app/_page/head.ts'],
    ['server/invalidationListener.ts', '#collections/shared/pool.ts'],
    ['server/openData.ts', '#features/open-data/uri.ts', 'type'],
    ['server/reader.ts', '#ops/start/env.ts'],
    ['server/draftMode.ts', '#payload.config.ts'],
  ],
  ops: [['ops/content/cli.ts', '#app/_page/pageAddress.ts']],
  'app-sideways': [
    ['app/_parts/Facts/Facts.tsx', '#ops/start/env.ts'],
    ['app/(machine)/health/route.ts', '#server/limits.ts'],
  ],
  'kind-config': [
    ['collections/carriers/config.ts', '#collections/procedures/effort.ts'],
    ['collections/carriers/config.ts', '#collections/procedures/view.ts', 'type'],
  ],
  'kind-compose': [
    ['collections/carriers/compose.ts', '#collections/shared/cache.ts'],
    ['collections/carriers/compose.ts', '#collections/carriers/read.ts'],
    ['collections/carriers/compose.ts', '#collections/procedures/config.ts'],
  ],
  'kind-read': [
    ['collections/carriers/read.ts', '#collections/shared/cache.ts'],
    ['collections/carriers/read.ts', '#collections/carriers/config.ts'],
  ],
  'kind-sideways': [
    ['collections/carriers/read.ts', '#collections/procedures/read.ts'],
    ['collections/carriers/search.ts', '#collections/countries/search.ts'],
    ['collections/carriers/compose.ts', '#collections/guide/body.ts', 'late'],
    ['collections/carriers/kind.ts', '#collections/countries/kind.ts'],
  ],
  'kind-shared': [
    ['collections/shared/publishable.ts', '#collections/carriers/view.ts', 'type'],
    ['collections/shared/kind.ts', '#collections/kinds.ts', 'late'],
  ],
  'kind-shared-addresses': [
    ['collections/shared/kind.ts', '#collections/addresses.ts'],
    ['collections/shared/renamed.ts', '#collections/addresses.ts', 'late'],
  ],
  pure: [
    ['collections/procedures/effort.ts', 'zod'],
    ['collections/procedures/freshness.ts', '#collections/procedures/shape.ts'],
    ['collections/shared/chinese.ts', '#collections/shared/access.ts'],
    ['app/_page/pageAddress.ts', '#app/_page/head.ts'],
    ['features/identifiers/luhn.ts', 'node:crypto'],
  ],
  'knowledge-framework': [
    ['collections/carriers/config.ts', 'react'],
    ['collections/shared/viewer.ts', 'next/headers', 'late'],
  ],
  'next-cache': [
    [PAGE, 'next/cache'],
    ['features/search/sync.ts', 'next/cache.js', 'late'],
  ],
  'feature-sideways': [
    ['features/checklist/stages.ts', '#features/changes/wordDiff.ts'],
    ['features/checklist/view.ts', '#features/search/tokens.ts', 'type'],
  ],
  'one-door': [
    ['app/(machine)/health/route.ts', '#payload.config.ts'],
    [PAGE, '@payload-config', 'late'],
    ['app/_page/head.ts', '#collections/shared/cache.ts'],
  ],
  request: [
    ['app/_parts/Facts/Facts.tsx', 'next/headers'],
    [PAGE, 'next/headers.js'],
  ],
  parts: [
    ['app/_parts/Facts/Facts.tsx', '#collections/carriers/read.ts'],
    ['app/_parts/Search/Hits.tsx', '#features/search/read.ts', 'type'],
  ],
  pages: [
    [PAGE, 'payload'],
    ['app/_parts/Facts/Facts.tsx', '@payloadcms/ui'],
    ['app/_page/crumbs.ts', 'payload', 'type'],
  ],
  'behind-views': [
    [PAGE, '#collections/carriers/compose.ts'],
    ['app/(machine)/data/route.ts', '#collections/carriers/record.ts'],
    ['app/_parts/Way/Way.tsx', '#collections/procedures/shape.ts', 'type'],
    [PAGE, '#collections/carriers/kind.ts'],
  ],
  'pages-shared': [
    [PAGE, '#collections/shared/finder.ts'],
    ['app/_parts/Way/Way.tsx', '#collections/shared/labels.ts'],
  ],
  rooms: [
    ['app/_parts/Title/Title.tsx', '#app/(site)/[locale]/about/AboutBody.tsx'],
    ['app/(machine)/llms.txt/route.ts', '#app/(site)/[locale]/about/AboutBody.tsx'],
  ],
  enhance: [
    ['app/_enhance/offline.ts', 'react'],
    ['app/_enhance/offline.ts', '#app/_parts/Notice/Notice.tsx'],
    ['app/_enhance/offline.ts', '#messages/zh.json'],
    ['app/_enhance/worker/worker.ts', '#collections/devices/read.ts'],
    ['app/_enhance/worker/worker.ts', 'node:fs', 'late'],
  ],
}

const ALLOWED: Import[] = [
  ['collections/shared/cache.ts', 'next/cache.js', 'late'],
  ['collections/terms/config.ts', 'payload'],
  ['collections/terms/config.ts', '#collections/shared/access.ts'],
  ['collections/terms/config.ts', '#collections/terms/explain.ts'],
  ['collections/terms/config.ts', '#i18n/routing.ts'],
  ['collections/terms/config.ts', '#collections/addresses.ts'],
  ['collections/addresses.ts', '#collections/terms/address.ts'],
  ['collections/shared/reading.ts', '#collections/addresses.ts', 'type'],
  ['collections/devices/compose.ts', '#collections/procedures/compose.ts'],
  ['collections/devices/compose.ts', '#collections/procedures/view.ts', 'type'],
  ['collections/devices/compose.ts', '#collections/shared/finder.ts', 'type'],
  ['collections/devices/read.ts', '#collections/devices/compose.ts'],
  ['collections/devices/record.ts', '#collections/procedures/record.ts'],
  ['collections/devices/compose.ts', '#collections/procedures/shape.ts'],
  ['collections/procedures/journey.ts', '#collections/procedures/shape.ts', 'type'],
  ['collections/procedures/journey.ts', '#collections/shared/choices.ts'],
  ['features/checklist/read.ts', '#features/search/read.ts'],
  ['features/checklist/read.ts', '#collections/procedures/read.ts'],
  ['features/search/words.ts', 'next-intl'],
  ['payload.config.ts', '#features/search/sync.ts'],
  ['payload.config.ts', '#collections/terms/config.ts'],
  ['app/_page/ask.ts', '#payload.config.ts'],
  ['app/_page/ask.ts', '#collections/shared/cache.ts'],
  ['app/_page/ask.ts', 'next/headers'],
  ['app/_page/ask.ts', 'payload'],
  ['app/(payload)/layout.tsx', '@payload-config'],
  ['app/(machine)/cache/route.ts', '#collections/shared/cache.ts'],
  ['app/(site)/[locale]/about/page.tsx', '#collections/devices/read.ts'],
  ['app/(site)/[locale]/about/page.tsx', '#app/_parts/Days/Days.tsx'],
  ['app/(site)/[locale]/about/page.tsx', '#app/(site)/[locale]/about/AboutBody.tsx'],
  ['app/_parts/Days/Days.tsx', '#collections/procedures/effort.ts'],
  ['app/_parts/Days/Days.tsx', '#collections/shared/finder.ts', 'type'],
  ['app/_parts/Days/Days.tsx', '#app/_page/pageAddress.ts'],
  ['app/_parts/Days/Days.tsx', 'next-intl'],
  ['app/_enhance/identifiers.ts', '#features/identifiers/eid.ts'],
  ['app/_enhance/identifiers.ts', 'react', 'type'],
  ['server/limits.ts', 'next'],
  ['server/limits.ts', '#contract/privateHeaders.ts'],
  ['ops/bench/benchSearch.ts', '#server/limits.ts'],
  ['ops/bench/benchSearch.ts', '#payload.config.ts'],
  ['app/_page/place.test.ts', '#payload.config.ts'],
  ['tests/int/world.ts', '#payload.config.ts'],
  ['tests/int/readers.test.ts', '#tests/int/world.ts'],
  ['collections/procedures/journey.test.ts', '#tests/nothingOf.ts'],
]

const RINGS: [name: string, how: How][] = [
  ['static', 'value'],
  ['late', 'late'],
  ['type', 'type'],
]
const rings = RINGS.flatMap(([name, how]): Import[] => [
  [`ops/${name}/a.ts`, `#ops/${name}/b.ts`],
  [`ops/${name}/b.ts`, `#ops/${name}/c.ts`, how],
  [`ops/${name}/c.ts`, `#ops/${name}/a.ts`],
])

const breaks = await broken([...Object.values(FORBIDDEN).flat(), ...ALLOWED, ...rings])

const forbidden = Object.entries(FORBIDDEN).flatMap(([rule, imports]) =>
  imports.map(([from, specifier]) => [rule, from, specifier] as const),
)

it.each(forbidden)('%s: %s may not import %s', (rule, from, specifier) =>
  expect(breaks(from, specifier)).toContain(rule),
)

it.each(ALLOWED)('%s may import %s', (from, specifier) => {
  // What is forbidden above closes circles, too.
  expect(breaks(from, specifier).filter((rule) => rule !== 'no-circle')).toEqual([])
})

it.each(RINGS)('a circle that a %s import closes is refused', (name) =>
  expect(breaks(`ops/${name}/b.ts`, `#ops/${name}/c.ts`)).toEqual(['no-circle']),
)

it('every rule is tried', () => {
  const names = config.forbidden.map(({ name }) => name)
  expect(names.toSorted()).toEqual(['no-circle', ...Object.keys(FORBIDDEN)].toSorted())
})
