import { isDeepStrictEqual } from 'node:util'
import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import { roleOf } from './access.ts'
import { isLocalized, isObject, mapFields, type Data } from './fieldTree.ts'
import { say } from './translate.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What Payload keeps of a document, and what the import does, is no edit. */
const KEPT = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'imported', 'changedOn']
/** Nor is the note of who saved it. */
const isNote = (path: string): boolean => path.startsWith('lastSave.')

/** What both languages of a document share, by where it is: everything but its texts. Empty and missing are the same. */
function sharedOf(fields: FlattenedField[], data: Data): Map<string, unknown> {
  const shared = new Map<string, unknown>()
  mapFields(
    fields,
    data,
    {},
    {
      rows: (rows, _like, inner, path) => {
        const ids = rows.map(({ id }) => id)
        if (ids.length > 0) shared.set(path, ids)
        return rows.map((row) => inner(row))
      },
      value: (field, value, _like, path) => {
        const skipped =
          KEPT.includes(field.name) || isNote(path) || isLocalized(field) || ('virtual' in field && field.virtual)
        if (!skipped && !isEmpty(value)) shared.set(path, value)
        return value
      },
    },
  )
  return shared
}

const isPublic = ({ _status }: Data): boolean =>
  _status === 'published' || (isObject(_status) && Object.values(_status).includes('published'))

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
  if (roleOf(req) !== 'translator' || data._status !== 'published') return
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
