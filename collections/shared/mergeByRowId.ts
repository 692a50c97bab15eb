import type {
  CollectionBeforeChangeHook,
  DatabaseAdapterObj,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload'

type Data = Record<string, unknown>
type Write = { fields: FlattenedField[]; data: Data }

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/** A document with its rows in the order of a write's, by their ids; an empty row stands where the write has a new one. */
export function inOrderOf(fields: FlattenedField[], existing: Data, { data }: { data: Data }): Data {
  const ordered: Data = { ...existing }
  for (const field of fields) {
    const [next, before] = [data[field.name], existing[field.name]]
    if (field.type === 'array' && Array.isArray(next) && Array.isArray(before)) {
      ordered[field.name] = rowsOf(next).map((row) => {
        const same = rowsOf(before).find((each) => each.id !== undefined && each.id === row.id)
        return same ? inOrderOf(field.flattenedFields, same, { data: row }) : {}
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isData(next) && isData(before)) {
      ordered[field.name] = inOrderOf(field.flattenedFields, before, { data: next })
    }
  }
  return ordered
}

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
  return isData(found) ? (found as Write) : null
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
        return write && isData(found) ? inOrderOf(write.fields, found, write) : found
      }
      adapter.findOne = (async (query) => {
        const id = query.where?.id
        return order(await findOne(query), query.req, name(query.collection, isData(id) ? id.equals : undefined))
      }) as typeof adapter.findOne
      adapter.findGlobal = (async (query) =>
        order(await findGlobal(query), query.req, name(query.slug))) as typeof adapter.findGlobal
      return adapter
    },
  }
}
