import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'

/** Where the site claims to live. */
export const ORIGIN = 'http://localhost:3000'

// Runs before each test file: the configuration reads the environment when it is imported.
const { url, template } = inject('server')
const name = `signoff_test_${randomBytes(6).toString('hex')}`
const server = postgres(url, { max: 1, onnotice: () => {} })
await server.unsafe(`create database ${name} template ${template}`)
const address = new URL(url)
address.pathname = name
process.env.DATABASE_URL = address.href
process.env.PAYLOAD_SECRET = 'for tests only'
process.env.SITE_URL = ORIGIN

afterAll(async () => {
  await server.unsafe(`drop database if exists ${name} with (force)`)
  await server.end()
})
