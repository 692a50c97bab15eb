import { expect, it } from 'vitest'
import { leadHome } from './loopback.ts'

const asked = (host: string, rest: { method?: string; url?: string; accept?: string } = {}) => ({
  headers: { host, accept: rest.accept ?? 'text/html,*/*;q=0.8' },
  method: rest.method ?? 'GET',
  url: rest.url ?? '/admin?locale=en',
})

it('leads pages from the other names of this machine to the one that logins are for', () => {
  for (const host of ['127.0.0.1:3000', '[::1]:3000'])
    expect(leadHome(asked(host), 'http://localhost:3000')).toBe('http://localhost:3000/admin?locale=en')
  expect(leadHome(asked('127.0.0.1'), 'http://localhost')).toBe('http://localhost/admin?locale=en')
})

it.each([
  ['localhost:3000', 'http://localhost:3000', {}],
  ['127.0.0.1:3001', 'http://localhost:3000', {}],
  ['127.0.0.1:3000', 'https://signoff.example', {}],
  ['signoff.example', 'http://localhost:3000', {}],
  ['127.0.0.1:3000', 'http://localhost:3000', { method: 'POST' }],
  ['127.0.0.1:3000', 'http://localhost:3000', { accept: '*/*' }],
  ['127.0.0.1:3000', 'http://localhost:3000', { url: '//evil.example' }],
])('leaves %s of %s %j alone', (host, site, rest) => {
  expect(leadHome(asked(host, rest), site)).toBeNull()
})
