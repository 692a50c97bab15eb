import type { Endpoint } from 'payload'

/**
 * `GET /api/users/<id>/name`: what staff call an account, for notices of who is editing. Nothing else of it: an account is read
 * only by its owner and by admins.
 */
export const nameEndpoint: Endpoint = {
  path: '/:id/name',
  method: 'get',
  handler: async ({ payload, routeParams, user }) => {
    const id = Number(routeParams?.id)
    if (!user || !Number.isSafeInteger(id))
      return Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
    const { docs } = await payload.find({
      collection: 'users',
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      select: { name: true },
    })
    const found = docs[0]
    return found
      ? Response.json({ name: found.name })
      : Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
  },
}
