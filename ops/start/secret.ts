import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs sessions beside an embedded database: made once, kept in `.data/secret`, readable by its owner
 * only. Of several processes that start together all get the same.
 */
export function secret(folder: string): string {
  const file = join(folder, 'secret')
  const half = `${file}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(half, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    // Unlike a rename, a link never replaces what is there.
    linkSync(half, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(half, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}
