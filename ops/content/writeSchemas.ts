import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { CONTENT_KINDS, fileOf } from './files.ts'
import { canonical } from './load.ts'
import { siteFile } from '#collections/site/shape.ts'

/** The published JSON Schemas, by file name, generated from the shapes of the kinds. */
export function schemas(): Record<string, string> {
  const write = (shape: z.ZodType, title: string): string =>
    canonical({ title, ...z.toJSONSchema(shape, { target: 'draft-2020-12', unrepresentable: 'any' }) })
  return {
    'site.json': write(siteFile, 'Signoff: the texts of the site'),
    ...Object.fromEntries(
      CONTENT_KINDS.map(fileOf).map(({ schema, shape }) => [`${schema}.json`, write(shape, `Signoff: one ${schema}`)]),
    ),
  }
}

/** Writes the schemas into `content/schema`, where every content file points to. */
export async function writeSchemas(to: string): Promise<void> {
  await mkdir(path.join(to, 'schema'), { recursive: true })
  for (const [name, text] of Object.entries(schemas())) await writeFile(path.join(to, 'schema', name), text)
}
