import { setTimeout as pause } from 'node:timers/promises'

/** Both instances on the one database: the one that tests write to, and the other. */
export const instances = (): string[] =>
  [process.env.E2E_PORT, process.env.E2E_SECOND_PORT].map((port) => `http://localhost:${port}`)

/** Milliseconds after which every instance must show what was published; how long a page then takes does not count. */
const SOON = 1000

type Seen = { status: number; html: string }

/** What a reader without cookies gets of a path from an instance. */
export async function read(site: string, path: string): Promise<Seen> {
  const response = await fetch(site + path, { redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

/** Asks an instance until it answers as expected; what it was asked for after a second must be right. */
async function soon(url: string, expected: (seen: Seen) => boolean, what: string): Promise<void> {
  const end = Date.now() + SOON
  for (;;) {
    const last = Date.now() >= end
    if (expected(await read(url, ''))) return
    if (last) throw new Error(`A second later ${url} still ${what}.`)
    await pause(20)
  }
}

/** Waits, a second at most, until every instance shows this text at the path, or no longer does. */
export async function everywhere(path: string, text: string, shown = true): Promise<void> {
  const what = `${shown ? 'lacks' : 'shows'} “${text}”`
  await Promise.all(instances().map((site) => soon(site + path, ({ html }) => html.includes(text) === shown, what)))
}

/** The same for the status of a path. */
export async function answersEverywhere(path: string, status: number): Promise<void> {
  const what = `does not answer ${status}`
  await Promise.all(instances().map((site) => soon(site + path, (seen) => seen.status === status, what)))
}
