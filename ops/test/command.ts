import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import type { Count } from './count.ts'

/** Extra environment of a child process. */
export type Environment = Record<string, string>

type Options = { env?: Environment; quiet?: boolean; node?: string }

/**
 * Runs Node, ours or the one named, with these arguments and input closed, and resolves to its exit code (1 if it was killed).
 * `quiet` keeps its output until it fails. Rejects if it cannot be started.
 */
export function command(args: string[], { env = {}, quiet = false, node = process.execPath }: Options = {}) {
  return new Promise<number>((done, fail) => {
    const child = spawn(node, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part))
    child.on('error', fail)
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      done(code ?? 1)
    })
  })
}

/** Runs a test program that writes a JSON report, and counts it; a missing report is one failure. */
export async function counted(
  args: string[],
  file: string,
  count: (report: unknown, exitCode: number) => Count,
  env: Environment = {},
): Promise<Count> {
  await rm(file, { force: true })
  const exitCode = await command(args, { env })
  try {
    return count(JSON.parse(await readFile(file, 'utf8')), exitCode)
  } catch {
    console.error(`No report in ${file}: the suite did not run.`)
    return { passed: 0, failed: 1 }
  }
}
