import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { database } from '#ops/postgres/database.ts'
import { make } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which databases may be made, and the one that every test file copies. */
    server: { url: string; template: string }
  }
}

/** Starts the server unless `TEST_DATABASE_URL` names one, and makes the database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await database({ dir: '.data/test' })
  const template = `signoff_template_${randomBytes(4).toString('hex')}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const close = async () => {
    await sql.unsafe(`drop database if exists ${template} with (force)`)
    await sql.end()
    await stop()
  }
  try {
    await sql.unsafe(`create database ${template}`)
    const address = new URL(url)
    address.pathname = template
    await make(address.href)
  } catch (error) {
    await close()
    throw error
  }
  project.provide('server', { url, template })
  return close
}
