import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { check } from './check.ts'
import { CONTENT_KINDS } from './files.ts'
import { tidied } from './fix.ts'
import { load } from './load.ts'
import { ContentError, printProblem } from './problem.ts'
import { schemas, writeSchemas } from './writeSchemas.ts'
import { toVerify } from './verify.ts'

const USAGE = `npm run content:check [-- --fix]     validates content/; --fix rewrites files in their canonical form
npm run content:import [-- --force]  brings the database to what content/ says; --force overwrites editors' changes
npm run content:export               writes the database back to content/
npm run content:schema               writes content/schema from its one definition
npm run content:verify               writes docs/to-verify.md, what to ask carriers by telephone`

const FOLDER = path.resolve('content')
const VERIFY = path.resolve('docs/to-verify.md')

async function checkAll(fix: boolean): Promise<void> {
  const { content, problems } = await load(FOLDER)
  if (fix) for (const file of await tidied(FOLDER, content)) console.log(`rewritten: ${file}`)
  const again = fix ? await load(FOLDER) : { content, problems }
  const found = [...again.problems, ...check(again.content)]
  if (found.length > 0) throw new ContentError(found)
  const { content: sound } = again
  const counts = CONTENT_KINDS.map((kind) => `${sound[kind].length} ${kind}`)
  console.log(`content: ${[...counts, `${sound.sources.size} sources`].join(', ')}; no mistakes`)
}

async function withPayload(work: (payload: Payload) => Promise<void>): Promise<void> {
  const { database } = await import('#ops/postgres/database.ts')
  const { environment, prepare } = await import('#ops/start/environment.ts')
  environment()
  const { url, stop } = await database()
  prepare(url)
  const { getPayload } = await import('payload')
  const { default: config } = await import('#payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    await work(payload)
  } finally {
    const { closePools } = await import('#collections/shared/pool.ts')
    await payload.destroy()
    await closePools()
    await stop()
  }
}

async function main([command, ...flags]: string[]): Promise<void> {
  if (command === 'check') return checkAll(flags.includes('--fix'))
  if (command === 'verify') {
    const { content } = await load(FOLDER)
    await writeFile(VERIFY, toVerify(content))
    return console.log(`written: ${path.relative('.', VERIFY)}`)
  }
  if (command === 'schema') {
    await writeSchemas(FOLDER)
    return console.log(`written: ${Object.keys(schemas()).join(', ')}`)
  }
  if (command === 'import') {
    return withPayload(async (payload) => {
      // Not before the environment is complete: it reads the configuration, and that the environment.
      const { rebuild } = await import('#features/search/rebuild.ts')
      const { importContent, summary } = await import('./import.ts')
      const report = await importContent(payload, { from: FOLDER, force: flags.includes('--force') })
      for (const { kind, name, outcome } of report)
        if (outcome !== 'unchanged') console.log(`${outcome}: ${kind} ${name}`)
      const { created, updated, unchanged, kept } = summary(report)
      console.log(`${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept as editors left them`)
      if (created + updated > 0) console.log(`${await rebuild(payload)} documents in the search index`)
    })
  }
  if (command === 'export') {
    return withPayload(async (payload) => {
      const { exportContent } = await import('./export.ts')
      const written = await exportContent(payload, { to: FOLDER })
      for (const file of written) console.log(`written: ${file}`)
      console.log(`${written.length} files changed`)
    })
  }
  console.log(USAGE)
  process.exitCode = 2
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof ContentError) for (const problem of error.problems) console.error(printProblem(problem))
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
