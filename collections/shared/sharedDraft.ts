import { isDeepStrictEqual } from 'node:util'
import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import { roleOf } from './access.ts'
import { savesDraft } from './effects.ts'
import { say } from './translate.ts'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** What Payload keeps of a document, and what the import does, is no edit. */
const KEPT = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'imported']

/** What both languages of a document share: everything but its texts. Empty and missing are the same. */
function sharedOf(fields: FlattenedField[], data: Data): Data {
  const shared: Data = {}
  for (const field of fields) {
    const value = data[field.name]
    if (KEPT.includes(field.name) || ('localized' in field && field.localized)) continue
    if (('virtual' in field && field.virtual) || isEmpty(value)) continue
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? value.filter(isData) : []
      if (rows.length > 0) shared[field.name] = rows.map((row) => [row.id, sharedOf(field.flattenedFields, row)])
    } else if (field.type === 'group' || field.type === 'tab') {
      const inner = isData(value) ? sharedOf(field.flattenedFields, value) : {}
      if (Object.keys(inner).length > 0) shared[field.name] = inner
    } else if (!Array.isArray(value) || value.length > 0) shared[field.name] = value
  }
  return shared
}

const isPublic = ({ _status }: Data): boolean =>
  _status === 'published' || (isData(_status) && Object.values(_status).includes('published'))

/**
 * Refuses a translator's write to what readers see while an editor's draft waits in what both languages share: it would go
 * out with the translator's text, in both languages. `latest` is the document as last saved, `read` gives it as it is published.
 */
export async function refuseSharedDraft(
  req: PayloadRequest,
  fields: FlattenedField[],
  data: Data,
  latest: Data,
  read: () => Promise<unknown>,
): Promise<void> {
  if (roleOf(req) !== 'translator' || savesDraft(req, data)) return
  const published = (await read()) as Data
  if (!isPublic(published) || isDeepStrictEqual(sharedOf(fields, published), sharedOf(fields, latest))) return
  throw new APIError(
    say(req, {
      zh: '编辑改了两种语言共用的内容，还没有发布；现在发布会把它一起公开。请存为草稿，由编辑来发布。',
      en: 'An editor has changed what both languages share and not published it; publishing now would make it public too. Save a draft and let an editor publish.',
    }),
    400,
    undefined,
    true,
  )
}
