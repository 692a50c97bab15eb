import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** Whose rights a child process runs with; empty means our own. */
export type Account = { uid?: number; gid?: number }

/** Existing accounts that may own a database when we are root, in order of preference. None is ever created. */
const CANDIDATES = ['postgres', 'nobody', 'daemon']

const idOf = (flag: '-u' | '-g', name: string): number | null => {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

const ownerOf = (folder: string): Account | null => {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return uid ? { uid, gid } : null
}

/**
 * The account PostgreSQL, which refuses root, runs as: our own, or for root the owner of the data that is already
 * there, else the first unprivileged account of the machine. Throws when root finds none.
 */
export function unprivileged(data: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = ownerOf(data)
  if (owner) return owner
  for (const name of CANDIDATES) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid !== null && gid !== null) return { uid, gid }
  }
  throw new Error(
    `PostgreSQL cannot run as root and none of ${CANDIDATES.join(', ')} exists. Set DATABASE_URL, or start as another user.`,
  )
}

/** Whether an account can enter a folder, which takes the right to pass through every folder above it. */
export const canEnter = (folder: string, account: Account): boolean =>
  account.uid === undefined || spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0
