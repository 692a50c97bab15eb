import { mkdir } from 'node:fs/promises'
import { register } from './staff.ts'
import { database } from '#ops/postgres/database.ts'
import { type Instance, instance } from '#ops/test/instance.ts'
import { scratch } from '#ops/test/scratch.ts'

const log = (port: string): string => `.data/reports/site-${port}.log`

/** Serves the built site with its real content from a new database, by two instances, with an account for every role. */
export default async function site(): Promise<() => Promise<void>> {
  await mkdir('.data/reports', { recursive: true })
  const { E2E_PORT: first = '', E2E_SECOND_PORT: second = '', TEST_DATABASE_URL: given } = process.env
  const server = given ? { url: given, stop: async () => {} } : await database({ dir: '.data/test' })
  const { url, drop } = await scratch(server.url, 'signoff_e2e')
  const instances: Instance[] = []
  const close = async () => {
    await Promise.all(instances.map(({ stop }) => stop()))
    await drop()
    await server.stop()
  }
  try {
    const main = await instance({ port: first, url, log: log(first), aloud: true })
    instances.push(main)
    instances.push(await instance({ port: second, url, log: log(second), site: main.origin }))
    process.env.E2E_ACCOUNTS = JSON.stringify(await register(main.origin))
    return close
  } catch (error) {
    await close()
    throw error
  }
}
