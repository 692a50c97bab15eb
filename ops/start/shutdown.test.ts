import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'

const PROGRAM = `
  import { onShutdown, runUntilShutdown } from './ops/start/shutdown.ts'
  await runUntilShutdown(async () => {
    onShutdown(async () => console.log('closed'))
    setInterval(() => {}, 1_000)
    console.log(process.pid)
  })`

// Windows has no signals, and ends what npm started with it.
it.skipIf(process.platform === 'win32')(
  'closes what is open when the shell by which npm runs it is ended',
  async () => {
    const env = { ...process.env, PROGRAM, npm_lifecycle_event: 'start' }
    const node = `"${process.execPath}" --import tsx --input-type=module -e "$PROGRAM"`
    const shell = spawn('sh', ['-c', `${node}; true`], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    shell.stdout.on('data', (part: Buffer) => (said += part.toString()))
    while (!/^\d+\n/.test(said)) await pause(20)
    // A program that stays holds the pipe open until it is killed, which closes nothing.
    const late = setTimeout(() => process.kill(Number(said.split('\n')[0]), 'SIGKILL'), 10_000)
    shell.kill('SIGTERM')
    await once(shell.stdout, 'end')
    clearTimeout(late)
    expect(said).toMatch(/^\d+\nclosed\n$/)
  },
  20_000,
)
