import type { FieldHook } from 'payload'

/** Menus are mostly in one language in one country: where none is given, it is that of another carrier there. */
export const usualLang: FieldHook = async ({ value, data, originalDoc, req }) => {
  const country: unknown = data?.country ?? originalDoc?.country
  if ((typeof value === 'string' && value !== '') || typeof country !== 'number') return value
  const { docs } = await req.payload.find({
    collection: 'carriers',
    where: { and: [{ country: { equals: country } }, { lang: { exists: true } }] },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]?.lang ?? value
}
