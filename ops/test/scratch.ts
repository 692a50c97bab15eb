import { randomBytes } from 'node:crypto'
import postgres from 'postgres'

/** A database that is thrown away: its address, and how. */
export type Scratch = { url: string; drop: () => Promise<void> }

/** Makes an empty database on the server at `url`, where that is allowed; its name begins with `prefix`. */
export async function scratch(url: string, prefix: string): Promise<Scratch> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create database ${name}`)
  const address = new URL(url)
  address.pathname = name
  const drop = async () => {
    await sql.unsafe(`drop database if exists ${name} with (force)`)
    await sql.end()
  }
  return { url: address.href, drop }
}
