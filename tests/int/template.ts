import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Migrates an empty database and furnishes it, in a process of its own: Payload is one per process. Throws what that said. */
export async function make(url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url, PAYLOAD_SECRET: 'for tests only', NODE_ENV: 'test' as const }
  const args = ['-C', 'production', '--import', 'tsx', 'tests/int/furnish.ts']
  await promisify(execFile)(process.execPath, args, { env }).catch(
    (error: { stderr?: string; stdout?: string; message: string }) => {
      throw new Error(`The template could not be made: ${error.stderr || error.stdout || error.message}`)
    },
  )
}
