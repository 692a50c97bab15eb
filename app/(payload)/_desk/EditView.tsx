import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload, PayloadRequest } from 'payload'
import { documentAddress } from './deskWords.ts'
import { requireViewer } from './Frame.tsx'
import { connection } from '#collections/shared/connection.ts'
import type { Data } from '#collections/shared/fieldTree.ts'
import { documentAt, type DeskDocument } from '#features/desk/documentAt.ts'
import { firstChange } from '#features/desk/firstChange.ts'
import { FIRST_CHANGE } from '#features/desk/view.ts'
import { waysOf } from '#features/desk/waysOf.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

type Asked = { payload: Payload; user: PayloadRequest['user'] }

/** The first field of a document in which its newest draft differs from what is published. */
async function changedField({ payload, user }: Asked, document: DeskDocument, locale: Locale): Promise<string | null> {
  const asked = { depth: 0, locale, fallbackLocale: false, overrideAccess: false, user } as const
  const read = async (draft: boolean): Promise<Data | null> => {
    if (document.collection === 'site')
      return (await payload.findGlobal({ slug: 'site', draft, ...asked })) as unknown as Data
    const collection = document.collection as 'carriers'
    const { id } = document
    return (await payload.findByID({ collection, id, draft, disableErrors: true, ...asked })) as unknown as Data | null
  }
  const fields =
    document.collection === 'site'
      ? payload.globals.config.find(({ slug }) => slug === 'site')?.flattenedFields
      : payload.collections[document.collection as 'carriers']?.config.flattenedFields
  const [published, draft] = [await read(false), await read(true)]
  return fields && published && draft ? firstChange(fields, published, draft) : null
}

const one = (value: unknown): string => String([value].flat()[0] ?? '')

/**
 * Opens what an address asks for: `?page=/zh/carriers/ee` the document of a reader page in its language, `?collection=…&id=…`
 * a document; `field` says where, or asks for the first change, and `way` names a way by its key. Without a document it is the first screen.
 */
export async function EditView(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const { admin } = payload.config.routes
  const asked = Object.fromEntries(Object.entries(props.searchParams ?? {}).map(([name, value]) => [name, one(value)]))
  requireViewer(props, `/edit?${new URLSearchParams(asked)}`)
  const { page = '', collection = '', id = '', field = '', way = '' } = asked
  const named = page.split('/')[1] ?? ''
  const locale = [asked.locale, named].find(isLocale) ?? null
  const db = await connection(payload)
  const document = page ? await documentAt(db, page) : { collection, id: Number(id) }
  const known = document && (document.collection === 'site' || document.collection in payload.collections)
  if (!known || !Number.isInteger(document.id)) return redirect(admin)
  const changed = field === FIRST_CHANGE && locale ? await changedField({ payload, user }, document, locale) : null
  const tried = way ? (await waysOf(db, document)).find(({ key }) => key === way) : undefined
  const at = tried?.field ?? (field === FIRST_CHANGE ? changed : field)
  return redirect(documentAddress(admin, { ...document, locale, field: at || null }))
}
