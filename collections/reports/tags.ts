import type { Payload, PayloadRequest } from 'payload'

/** The tag of lists that say how fresh pages are. */
const LIST = 'reports'

/** What a report says of the page it is about: one of the two, as an id or as the document. */
export type ReportRelation = { procedure?: unknown; device?: unknown }

const idOf = (value: unknown): number | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' ? id : null
}

const slugOf = (doc: unknown): string | null =>
  typeof doc === 'object' && doc !== null && 'slug' in doc ? String(doc.slug) : null

/** What depends on the reports of a page: the pages of its carrier, or its device's, and the lists. */
export async function tagsOf(
  { procedure, device }: ReportRelation,
  req: Partial<PayloadRequest> & { payload: Payload },
): Promise<string[]> {
  const find = (collection: 'procedures' | 'devices', id: number) =>
    req.payload.findByID({ collection, id, depth: 1, req, disableErrors: true })
  const [of, at] = [idOf(procedure), idOf(device)]
  if (of !== null) {
    const slug = slugOf(((await find('procedures', of)) as { carrier?: unknown } | null)?.carrier)
    return slug ? [`carriers/${slug}`, LIST] : [LIST]
  }
  const slug = at === null ? null : slugOf(await find('devices', at))
  return slug ? [`devices/${slug}`, LIST] : [LIST]
}
