import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CollectionConfig, Field } from 'payload'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { KIND_SLUGS, KINDS } from './kinds.ts'
import { carriedProcedureDocuments } from './procedures/shape.ts'
import { fieldsOf, look } from './shared/stored.ts'

const FOLDERS = readdirSync('collections').filter((folder) =>
  ['kind', 'config'].every((file) => existsSync(`collections/${folder}/${file}.ts`)),
)

/** Of every folder of a kind what its `config.ts` exports. */
const CONFIGS = (
  await Promise.all(
    FOLDERS.map(async (folder) =>
      Object.values((await import(`./${folder}/config.ts`)) as Record<string, CollectionConfig>),
    ),
  )
).flat()

/** What only the import and the admin know of a document. */
const OWN = ['imported', 'lastSave', 'changedOn', 'id']

/** Where an editor can write something, as a path; rows of texts have one field `text`. */
const inForm = (fields: Field[], at = ''): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => inForm(tab.fields, at))
    if (!('name' in field)) return 'fields' in field ? inForm(field.fields, at) : []
    if (OWN.includes(field.name) || field.type === 'ui' || ('virtual' in field && field.virtual)) return []
    const path = `${at}${field.name}`
    return 'fields' in field ? inForm(field.fields, `${path}.`) : [path]
  })

/** The same of a shape: what of it is read. */
const inShape = (shape: z.ZodObject, at = ''): string[] =>
  fieldsOf(shape).flatMap(([name, schema]): string[] => {
    if (name === 'publish') return []
    const { schema: inner, as } = look(schema)
    if (as === 'span') return [`${at}least`, `${at}most`]
    const path = `${at}${name}`
    if (as === undefined && inner instanceof z.ZodObject) return inShape(inner, `${path}.`)
    if (as === undefined && inner instanceof z.ZodArray) {
      const element = look(inner.element as z.ZodType)
      if (element.as === 'localized') return [`${path}.text`]
      if (element.schema instanceof z.ZodObject) return inShape(element.schema, `${path}.`)
    }
    return [path]
  })

/** Where readers' pages and checklists are made of views. */
const SHOWN_BY = ['app/(site)', 'app/_page', 'app/_parts', 'features/checklist']

/** What editors note for the next check. */
const NOT_SHOWN = ['agreement']

const sourcesAt = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => `${folder}/${file}`)

/** The names that code takes out of objects: `data.name` and `{ name }`. */
function namesRead(file: string): string[] {
  const names: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.push(node.name.text)
    if (ts.isBindingElement(node)) names.push((node.propertyName ?? node.name).getText())
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return names
}

const READ = new Set([...SHOWN_BY.flatMap(sourcesAt).flatMap(namesRead), ...NOT_SHOWN])

describe.each(KIND_SLUGS)('the shape of %s', (slug) => {
  const shape = slug === 'procedures' ? carriedProcedureDocuments.shape : KINDS[slug].documents.shape

  it('reads every field that editors can fill in, and no other', () => {
    const config = CONFIGS.find((each) => each.slug === slug)
    const form = inForm(config?.fields ?? []).sort()
    expect(form.length).toBeGreaterThan(2)
    expect(inShape(shape).sort()).toEqual(form)
  })

  // By name alone: that a field shares its name with one that is shown is not seen.
  it('has no field that no page reads', () => {
    const names = inShape(shape).flatMap((path) => path.split('.'))
    expect([...new Set(names)].filter((name) => !READ.has(name))).toEqual([])
  })
})
