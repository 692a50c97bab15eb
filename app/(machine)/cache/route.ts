import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { expire } from '#collections/shared/cache.ts'
import { CACHE_SECRET } from '#contract/sameProcess.ts'

const tags = z.array(z.string().min(1).max(256))

const isOurs = (request: Request): boolean => {
  const expected = Buffer.from(`Bearer ${process.env[CACHE_SECRET] ?? ''}`)
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  return Boolean(process.env[CACHE_SECRET]) && given.length === expected.length && timingSafeEqual(given, expected)
}

/** Expires tags of this instance, for the listener in the same process only; to anyone else the address does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request)) return new Response(null, { status: 404 })
  const parsed = tags.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 400 })
  await expire(parsed.data)
  return new Response(null, { status: 204 })
}
