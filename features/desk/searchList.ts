import type { CollectionBeforeOperationHook, PayloadRequest, TextField, Where } from 'payload'
import { findDocuments } from './findDocuments.ts'
import { isKind, type KindSlug } from '#collections/kinds.ts'
import { connection } from '#collections/shared/connection.ts'

/** The field by which lists of the admin are searched. It holds nothing: what it is asked for is looked up. */
export const FIND = 'sought'

/** Payload searches a list by fields, and each in the language of the screen alone; so the list searches this one. */
export const findField = (): TextField => ({
  name: FIND,
  type: 'text',
  virtual: true,
  label: { zh: '名称（中英文）、别名、地址或号码', en: 'name in either language, other name, address or number' },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
})

type Condition = { like?: unknown; contains?: unknown; equals?: unknown }

/** A query in which `sought` is replaced by the ids of what it means. */
async function resolved(req: PayloadRequest, kind: KindSlug, where: Where): Promise<Where> {
  const entries = await Promise.all(
    Object.entries(where).map(async ([key, value]): Promise<[string, unknown]> => {
      if (Array.isArray(value)) return [key, await Promise.all(value.map((each) => resolved(req, kind, each as Where)))]
      if (key !== FIND) return [key, value]
      const { like, contains, equals } = value as Condition
      const ids = await findDocuments(
        await connection(req.payload, req),
        kind,
        String(like ?? contains ?? equals ?? ''),
      )
      return ['id', { in: ids }]
    }),
  )
  return Object.fromEntries(entries) as Where
}

/** Lets lists, and whatever is done to all that a search found, be asked by `sought`; for accounts only. */
export const searchList: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { where } = args as { where?: Where }
  if (!where || !req.user || !isKind(collection.slug) || !JSON.stringify(where).includes(`"${FIND}"`)) return args
  return { ...args, where: await resolved(req, collection.slug, where) }
}
