import type {
  CollectionBeforeChangeHook,
  DatabaseAdapterObj,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { isObject, mapFields, type Data } from './fieldTree.ts'

type Write = { fields: FlattenedField[]; data: Data }

/** A document with its rows in the order of a write's, by their ids; an empty row stands where the write has a new one. */
export const inOrderOf = (fields: FlattenedField[], existing: Data, { data }: { data: Data }): Data =>
  mapFields(fields, existing, data, {
    rows: (before, next, inner) =>
      next?.map((row) => {
        const same = before.find((each) => each.id !== undefined && each.id === row.id)
        return same ? inner(same, row) : {}
      }) ?? before,
  })

const name = (slug: string, id: unknown = ''): string => `rows:${slug}:${String(id)}`

/** Notes the rows of a write, as every hook left them, for `aligned`; it comes last among the collection's hooks. */
export const noteRows: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update')
    req.context[name(collection.slug, originalDoc.id)] = { fields: collection.flattenedFields, data }
  return data
}

/** The same for globals. */
export const noteGlobalRows: GlobalBeforeChangeHook = ({ data, global, req }) => {
  req.context[name(global.slug)] = { fields: global.flattenedFields, data }
  return data
}

const noted = (context: RequestContext | undefined, key: string): Write | null => {
  const found = context?.[key]
  return isObject(found) ? (found as Write) : null
}

/**
 * The database adapter, made safe for publishing one language. Payload then merges the write into the published document
 * row by row *by place* (`mergeLocalizedData`), so that moving, adding or removing a row gave the other language's texts to
 * the wrong rows. Here the document it merges with comes with its rows in the order of the write.
 */
export function aligned(db: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const findOne = adapter.findOne.bind(adapter)
      const findGlobal = adapter.findGlobal.bind(adapter)
      const order = (found: unknown, req: Partial<PayloadRequest> | undefined, key: string): unknown => {
        const write = noted(req?.context, key)
        return write && isObject(found) ? inOrderOf(write.fields, found, write) : found
      }
      adapter.findOne = (async (query) => {
        const id = query.where?.id
        return order(await findOne(query), query.req, name(query.collection, isObject(id) ? id.equals : undefined))
      }) as typeof adapter.findOne
      adapter.findGlobal = (async (query) =>
        order(await findGlobal(query), query.req, name(query.slug))) as typeof adapter.findGlobal
      return adapter
    },
  }
}
