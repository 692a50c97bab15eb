import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import esbuild, { type BuildOptions } from 'esbuild'
import { ROOT } from './environment.ts'

/** A script as browsers get it: its address, its bytes, and the files it was made from. */
export type Script = { path: string; bytes: Uint8Array; from: string[] }

/** The service worker. It rules the folder it lies in, so its place is the root. */
const WORKER = '/worker.js'

const FOLDER = 'app/_enhance'

/** Scripts that are made of a folder: the worker, and what replaces it where copies are switched off. */
const ELSEWHERE: Record<string, string> = {
  worker: `${FOLDER}/worker/worker.ts`,
  'enhance/gone': `${FOLDER}/worker/gone.ts`,
}

/** What is bundled, by the address without `.js`: every file of the folder itself, and what lives elsewhere. */
async function entries(): Promise<Record<string, string>> {
  const names = (await readdir(join(ROOT, FOLDER))).filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
  const own = names.map((name) => [`enhance/${basename(name, '.ts')}`, `${FOLDER}/${name}`])
  return { ...Object.fromEntries(own), ...ELSEWHERE }
}

const options = async () =>
  ({
    absWorkingDir: ROOT,
    entryPoints: await entries(),
    outdir: 'public',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  }) satisfies BuildOptions

/** Bundles the scripts of `app/_enhance/`, without writing anything. Throws when one does not compile. */
export async function scripts(): Promise<Script[]> {
  const { outputFiles, metafile } = await esbuild.build({ ...(await options()), write: false, metafile: true })
  return outputFiles.map(({ path, contents }) => {
    const file = path.slice(join(ROOT, 'public').length)
    return { path: file, bytes: contents, from: Object.keys(metafile.outputs[`public${file}`]?.inputs ?? {}) }
  })
}

/**
 * Writes the scripts of `app/_enhance/` to `public/`, where Next serves them. The worker names the release: browsers fetch
 * what it prepares again when it differs by a byte.
 */
export async function enhance(release: string): Promise<void> {
  for (const { path, bytes } of await scripts()) {
    const file = join(ROOT, 'public', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, path === WORKER ? Buffer.concat([bytes, Buffer.from(`//${release.slice(0, 8)}\n`)]) : bytes)
  }
}

/** The same, and again whenever one of them changes, for `npm run dev`. Resolves, once they are there, to how it ends. */
export async function keepEnhanced(): Promise<() => Promise<void>> {
  const context = await esbuild.context(await options())
  await context.rebuild()
  await context.watch()
  return () => context.dispose()
}
