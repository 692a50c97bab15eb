import type { CollectionSlug, Payload, PayloadRequest, Sort, Where } from 'payload'
import { z } from 'zod'
import { connection, type Connection } from './connection.ts'
import { DocumentError, parseDocument, type DocumentOf, type DocumentType } from './document.ts'
import type { Pictures } from './richText.ts'
import type { Referred } from './shape.ts'
import type { StandIn } from './standIn.ts'
import { withStandIns } from './withStandIns.ts'
import { isStored, type Purpose, type Stored } from './stored.ts'

/** Which documents, and in which order; relations are asked for by the id of what they lead to. */
export type DocumentQuery = { where?: Where; sort?: Sort; limit?: number }

export type StoredPicture = Stored & { id: number; filename: string }

/**
 * Reads documents in every language, as a stranger or, for a preview, as the editor who asked. What does not fit its shape
 * is left out of lists, which the log says, and is an error where it is asked for alone.
 */
export type Finder = {
  drafting: boolean
  all: <Type extends DocumentType>(type: Type, query?: DocumentQuery) => Promise<DocumentOf<Type>[]>
  first: <Type extends DocumentType>(type: Type, query: DocumentQuery) => Promise<DocumentOf<Type> | null>
  /** The one document of a global; null until it is published. */
  global: <Type extends DocumentType>(type: Type) => Promise<DocumentOf<Type> | null>
  pictures: () => Promise<StoredPicture[]>
  /** Where an old address of a collection leads: the slug that what had it has now; null if nothing ever had it. */
  movedTo: (of: string, from: string) => Promise<string | null>
  /** The connection for a query in SQL. */
  connection: Connection
}

/**
 * Who reads: the account, if drafts are to be seen, or what a preview link shows besides what is published; and the request
 * whose transaction to read in, if it is not committed yet.
 */
export type Reader = { user?: PayloadRequest['user']; standIns?: readonly StandIn[]; req?: Partial<PayloadRequest> }

/** Of what a document leads to only these fields are read. */
const POPULATE = {
  carriers: { slug: true },
  countries: { slug: true },
  terms: { slug: true },
  sources: {
    key: true,
    title: true,
    lang: true,
    publisher: true,
    url: true,
    archivedUrl: true,
    linkCheck: { state: true },
    date: true,
    evidence: true,
    link: true,
  },
} as const satisfies Record<Referred | 'sources', object>

const hasPicture = (stored: unknown): boolean => JSON.stringify(stored).includes('"blockType":"image"')

const redirect = z.object({ to: z.object({ value: z.object({ slug: z.string() }) }) })

const NO_PICTURES: Pictures = { id: () => null, filename: () => null }

const namesOf = (pictures: StoredPicture[]): Pictures => ({
  id: (filename) => pictures.find((each) => each.filename === filename)?.id ?? null,
  filename: (id) => pictures.find((each) => each.id === (isStored(id) ? id.id : id))?.filename ?? null,
})

/** Reads as someone without an account unless `user` is given. */
export async function finder(payload: Payload, { user = null, standIns = [], req }: Reader = {}): Promise<Finder> {
  const transactionID = await req?.transactionID
  const asked = {
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: false,
    user,
    draft: Boolean(user),
    populate: POPULATE,
    ...(transactionID === undefined || transactionID === null ? {} : { req: { transactionID } }),
  } as const
  const shown = new WeakSet<Stored>()
  const purposeOf = (stored: Stored): Purpose => (user || shown.has(stored) ? 'preview' : 'page')

  const raw = async (
    collection: CollectionSlug,
    { where = {}, sort, limit = 0 }: DocumentQuery,
    select?: Record<string, true>,
    depth = 1,
  ) => {
    const query = {
      collection,
      depth,
      pagination: false,
      ...(sort ? { sort } : {}),
      ...(select ? { select } : {}),
      ...asked,
    }
    const { docs } = await payload.find({ ...query, where, limit })
    const found = docs as unknown as Stored[]
    const its = standIns.filter((each) => each.collection === collection)
    return its.length > 0 ? withStandIns({ payload, query, where, found, its, others: standIns, shown }) : found
  }

  let known: Promise<StoredPicture[]> | undefined
  const pictures = () => (known ??= raw('media', {}, undefined, 0) as Promise<StoredPicture[]>)
  const parse = async <Type extends DocumentType>(type: Type, stored: Stored): Promise<DocumentOf<Type>> => {
    const named = hasPicture(stored) ? namesOf(await pictures()) : NO_PICTURES
    return parseDocument(type, stored, { pictures: named, purpose: purposeOf(stored) }) as DocumentOf<Type>
  }

  return {
    drafting: Boolean(user),
    pictures,
    connection: await connection(payload, req),
    all: async (type, query = {}) => {
      const found: DocumentOf<typeof type>[] = []
      for (const each of await raw(type.slug as CollectionSlug, query, type.select))
        try {
          found.push(await parse(type, each))
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error
          payload.logger.error(error.message)
        }
      return found
    },
    first: async (type, query) => {
      const [found] = await raw(type.slug as CollectionSlug, { ...query, limit: 1 }, type.select)
      return found ? parse(type, found) : null
    },
    global: async (type) => {
      const stored = (await payload.findGlobal({ slug: type.slug as 'site', depth: 1, ...asked })) as unknown as Stored
      return '_status' in stored ? parse(type, { id: 1, ...stored }) : null
    },
    movedTo: async (of, from) => {
      const [found] = await raw('redirects', {
        where: { and: [{ of: { equals: of } }, { from: { equals: from } }] },
        limit: 1,
      })
      return redirect.safeParse(found).data?.to.value.slug ?? null
    },
  }
}
