import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, it } from 'vitest'

/** What is not ours to name: generated, content, and steps of the database that were applied. */
const SKIPPED = /^(\..*|node_modules|dist|public|content|migrations|test-results|playwright-report)$/
const GENERATED = ['next-env.d.ts', 'collections/payload-types.ts']
const CODE = /\.(tsx?|mjs|css)$/

/** Every file of ours that holds code, and every folder. */
function tree(dir = '.'): { files: string[]; folders: string[] } {
  const entries = readdirSync(dir, { withFileTypes: true }).filter(({ name }) => !SKIPPED.test(name))
  const path = (name: string): string => (dir === '.' ? name : `${dir}/${name}`)
  const folders = entries.filter((each) => each.isDirectory()).map(({ name }) => path(name))
  const files = entries.filter((each) => each.isFile() && CODE.test(each.name)).map(({ name }) => path(name))
  const below = folders.map(tree)
  return {
    files: [...files.filter((file) => !GENERATED.includes(file)), ...below.flatMap((each) => each.files)],
    folders: [...folders, ...below.flatMap((each) => each.folders)],
  }
}

const { files, folders } = tree()

/** Names that more than one place has, with these places. */
function doubled(pairs: [name: string, place: string][]): Record<string, string[]> {
  const places = new Map<string, string[]>()
  for (const [name, place] of pairs) places.set(name, [...(places.get(name) ?? []), place])
  return Object.fromEntries([...places].filter(([, found]) => found.length > 1).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the files export by a pattern: its one group is the name. */
const exported = (pattern: RegExp): [name: string, file: string][] =>
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']): [string, string] => [name, file]),
  )

/** What every part calls its own, and what the framework asks for by name. */
const COMMON = ['Props', 'Metadata']

/** Files that are the same kind of thing in sibling folders: of a kind (collections/README.md), of a feature, of Next. */
const SAME_KIND: Record<string, RegExp> = {
  'config.ts': /^collections\/[^/]+$/,
  'shape.ts': /^collections\/[^/]+$/,
  'compose.ts': /^collections\/[^/]+$/,
  'changes.ts': /^collections\/[^/]+$/,
  'search.ts': /^collections\/[^/]+$/,
  'record.ts': /^collections\/[^/]+$/,
  'address.ts': /^collections\/[^/]+$/,
  'kind.ts': /^collections\/[^/]+$/,
  'listRows.ts': /^collections\/[^/]+$/,
  'view.ts': /^(collections|features)\/[^/]+$/,
  'read.ts': /^(collections|features)\/[^/]+$/,
  'page.tsx': /^app\//,
  'layout.tsx': /^app\//,
  'not-found.tsx': /^app\//,
  'job.ts': /^features\/[^/]+$/,
  'route.ts': /^app\//,
}

/** Scripts for browsers are named by their address, `/enhance/search.js`, which is that of the page. */
const isScript = (folder: string): boolean => folder === 'app/_enhance'

it('a type has a name of its own', () => {
  const types = exported(/^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm)
  expect(types.length).toBeGreaterThan(100)
  expect(doubled(types.filter(([name]) => !COMMON.includes(name)))).toEqual({})
})

it('a part has a name of its own', () => {
  const parts = exported(/^export (?:const|function|async function) ([A-Z]\w*[a-z]\w*)/gm)
  expect(parts.length).toBeGreaterThan(50)
  expect(doubled(parts)).toEqual({})
})

it('a file has a name of its own, unless it is the same kind of thing in a sibling folder', () => {
  const isSameKind = (name: string, folder: string): boolean =>
    isScript(folder) || (SAME_KIND[name.replace('.test.', '.')]?.test(folder) ?? false)
  const found = Object.entries(doubled(files.map((file) => [basename(file), dirname(file)])))
  expect(found.length).toBeGreaterThan(5)
  const wrong = found.filter(([name, places]) => !places.every((folder) => isSameKind(name, folder)))
  expect(Object.fromEntries(wrong)).toEqual({})
})

it('a folder is named by its subject', () => {
  const vague = /^_?(src|libs?|utils?|utilities|helpers?|hooks|types|common|misc|core|components|services|models)$/i
  expect(folders.length).toBeGreaterThan(50)
  expect(folders.filter((folder) => vague.test(basename(folder)))).toEqual([])
})
