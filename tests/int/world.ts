import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import postgres, { type Sql } from 'postgres'
import { afterAll } from 'vitest'
import { ORIGIN } from './clone.ts'
import { finder } from '#collections/shared/finder.ts'
import { closePools } from '#collections/shared/pool.ts'
import type { Ask } from '#collections/shared/reading.ts'
import { CHANNEL } from '#contract/invalidation.ts'
import { emailOf, PASSWORD, PEOPLE, type Person } from './fixtures.ts'

/** What the REST API answered. */
export type ApiAnswer = { status: number; body: Record<string, unknown>; location?: string }

/** A database of one test file's own with Payload on it, asked from inside and from outside. */
export type World = {
  payload: Payload
  url: string
  sql: Sql
  /** The account for `overrideAccess: false`; null for a stranger. */
  as: (person: Person) => object | null
  /** Asks the REST API as someone over HTTP; `path` begins after `/api`. */
  rest: (person: Person, method: string, path: string, body?: unknown) => Promise<ApiAnswer>
  /** Posts a file for translation tools, as someone over HTTP. */
  send: (person: Person, xml: string) => Promise<ApiAnswer>
  /** The id of the document with this slug, key, or other field of the given value. */
  idOf: (collection: string, value?: string) => Promise<number>
  /** Asks for a reading as a stranger does, always afresh. */
  ask: Ask
  /** What every instance is told to forget while `work` runs. */
  forgotten: (work: () => Promise<unknown>) => Promise<string[]>
}

async function signIn(payload: Payload): Promise<Map<Person, { token: string; user: object }>> {
  const accounts = new Map<Person, { token: string; user: object }>()
  for (const person of PEOPLE) {
    if (person === 'stranger') continue
    const data = { email: emailOf(person), password: PASSWORD }
    const { token, user } = await payload.login({ collection: 'users', data })
    if (token && user) accounts.set(person, { token, user })
  }
  return accounts
}

const KEY: Record<string, string> = {
  sources: 'key',
  procedures: 'task',
  redirects: 'from',
  users: 'email',
  media: 'filename',
}

/** Payload on this file's own copy of the template, with everyone signed in. Call it once, at the top of the file. */
export async function world(): Promise<World> {
  const url = process.env.DATABASE_URL ?? ''
  const config: SanitizedConfig = await (await import('../../payload.config.ts')).default
  const payload = await getPayload({ config, disableOnInit: true })
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const accounts = await signIn(payload)
  afterAll(async () => {
    await sql.end()
    await payload.destroy()
    await closePools()
  })

  const request = async (
    person: Person,
    method: string,
    path: string,
    body?: readonly [type: string, text: string],
  ): Promise<ApiAnswer> => {
    const headers = new Headers({ 'accept-language': 'en' })
    const token = accounts.get(person)?.token
    if (token) headers.set('authorization', `JWT ${token}`)
    if (body) headers.set('content-type', body[0])
    const init = { method, headers, ...(body ? { body: body[1] } : {}) }
    const response = await handleEndpoints({ config, request: new Request(`${ORIGIN}/api${path}`, init) })
    const text = await response.text()
    const location = response.headers.get('location')
    const said = text.startsWith('{') ? JSON.parse(text) : { text }
    return { status: response.status, body: said, ...(location ? { location } : {}) }
  }

  return {
    payload,
    url,
    sql,
    as: (person) => accounts.get(person)?.user ?? null,
    rest: (person, method, path, body) => {
      if (body === undefined) return request(person, method, path)
      if (body instanceof URLSearchParams)
        return request(person, method, path, ['application/x-www-form-urlencoded', body.toString()])
      return request(person, method, path, ['application/json', JSON.stringify(body)])
    },
    send: (person, xml) => request(person, 'POST', '/translations/xliff', ['application/xliff+xml', xml]),
    async idOf(collection, value) {
      const field = KEY[collection] ?? 'slug'
      const wanted = value ?? (collection === 'procedures' ? 'cancel-line' : 'sample')
      const where = { [field]: { equals: wanted } }
      const { docs } = await payload.find({ collection: collection as 'carriers', where, depth: 0, limit: 1 })
      const id = docs[0]?.id
      if (id === undefined) throw new Error(`There is no ${collection} with ${field} ${wanted}.`)
      return id
    },
    ask: async (reading, locale, ...args) => reading.compose(await finder(payload), locale, ...args),
    async forgotten(work) {
      const heard: string[] = []
      const { unlisten } = await sql.listen(CHANNEL, (text) => heard.push(...(JSON.parse(text) as string[])))
      await work()
      // A notification of a later moment comes after all that were sent before.
      const end = new Promise<void>((done) => {
        const timer = setInterval(() => heard.includes('end') && (clearInterval(timer), done()), 5)
      })
      await sql`select pg_notify(${CHANNEL}, '["end"]')`
      await end
      await unlisten()
      return heard.filter((tag) => tag !== 'end')
    },
  }
}
