import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EnvError, readEnv, VARIABLES } from './env.ts'

const SECRET = 'x'.repeat(32)
const env = (variables: Record<string, string> = {}) => readEnv({ NODE_ENV: 'test', ...variables })

const mistakes = (variables: Record<string, string>): string[] => {
  try {
    env(variables)
    return []
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.message.split('\n')
  }
}

describe('readEnv', () => {
  it('needs nothing', () => {
    expect(env()).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', SITE_URL: 'http://localhost:3000', TRUST_PROXY: 0 })
    expect(env({ PORT: '4000' }).SITE_URL).toBe('http://localhost:4000')
  })

  it('counts empty variables as unset', () => {
    expect(env({ DATABASE_URL: '', ADMIN_PASSWORD: '', PORT: '' }).PORT).toBe(3000)
  })

  it('says each mistake in one line that names the variable', () => {
    const found = mistakes({
      DATABASE_URL: 'mysql://x/y',
      DATABASE_REPLICA_URLS: 'postgres://a/b,nonsense',
      PORT: '70000',
      SITE_URL: 'https://signoff.example/path',
      PAYLOAD_SECRET: 'short',
      ADMIN_EMAIL: 'nobody',
      ADMIN_PASSWORD: 'elevenchars',
      TRUST_PROXY: 'yes',
      TEST_DATABASE_URL: 'x',
    })
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'DATABASE_REPLICA_URLS',
      'PORT',
      'SITE_URL',
      'PAYLOAD_SECRET',
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'TRUST_PROXY',
      'TEST_DATABASE_URL',
    ])
    for (const line of found) expect(line).toMatch(/ must .*\.$/)
  })

  it('wants the secret with a database of your own', () => {
    expect(mistakes({ DATABASE_URL: 'postgres://a:b@c:5432/d' })).toEqual([expect.stringContaining('PAYLOAD_SECRET')])
    expect(mistakes({ DATABASE_URL: 'postgres://a:b@c:5432/d', PAYLOAD_SECRET: SECRET })).toEqual([])
  })

  it('keeps .env.example complete', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(Object.keys(VARIABLES).sort())
  })
})
