// Plain JavaScript, since it is what makes our TypeScript run. Why it does not load files one by one: record 31.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const PROGRAMS = join(ROOT, '.data/programs')
/** What a program that still runs may yet load is kept this long, in milliseconds. */
const A_DAY = 24 * 60 * 60 * 1000

/** Lets every file know its own address as if it had not been bundled, wherever the whole folder is moved to. */
const ownAddress = (folder) => ({
  name: 'own address',
  setup: (build) =>
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const from = JSON.stringify(relative(folder, path).split(sep).join('/'))
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${from}, import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }
    }),
})

/** Next names its modules without their ending, which Node does not guess. */
const nextModules = {
  name: 'modules of next',
  setup: (build) =>
    build.onResolve({ filter: /^next\/[^.]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true })),
}

/** Writes a file unless it says that already: where nothing may be written, what was bundled before has to do. */
async function keep(path, contents) {
  const before = await readFile(path).catch(() => null)
  if (before?.equals(contents)) return
  await mkdir(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}`
  await writeFile(half, contents)
  await rename(half, path)
}

/** Removes what bundles of older code have left. */
async function tidy(folder, paths) {
  const left = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => !paths.includes(path))
  for (const path of left)
    if (Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs > A_DAY)
      await rm(path, { force: true })
}

/**
 * Bundles a program of the project, such as `ops/start/start.ts`, without the packages it uses. Resolves to the file to run.
 * Throws when it does not compile.
 */
export async function bundle(entry) {
  const { build } = await import('esbuild')
  const folder = join(PROGRAMS, entry.replace(/\.ts$/, '').replaceAll('/', '-'))
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    jsx: 'automatic',
    charset: 'utf8',
    sourcemap: 'linked',
    write: false,
    logLevel: 'error',
    plugins: [ownAddress(folder), nextModules],
  })
  // The program itself comes last, when all that it loads is there.
  const isProgram = ({ path }) => path.startsWith(join(folder, basename(entry, '.ts')))
  const sorted = [...outputFiles].sort((a, b) => Number(isProgram(a)) - Number(isProgram(b)))
  for (const { path, contents } of sorted) await keep(path, contents)
  await tidy(
    folder,
    outputFiles.map(({ path }) => path),
  ).catch(() => {})
  return join(folder, `${basename(entry, '.ts')}.mjs`)
}

/** Runs a program of the project in this process. One that loads Payload needs `node -C production`: record 31. */
export async function run(entry) {
  await import(pathToFileURL(await bundle(entry)).href)
}
