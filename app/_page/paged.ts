import type { Metadata } from 'next'
import { first, type SearchParams } from './searchParams.ts'
import type { ListPage } from '#features/changes/read.ts'

/** Which part of a list an address asks for: `?page=2`, or `?change=12` for the one that holds a change. */
export async function requested(query: SearchParams): Promise<ListPage> {
  const { page, change } = await query
  return { page: first(page), change: first(change) }
}

/** What machines are told of a page of a list beyond the first: it is its own page, and has no twin in another language. */
export function numbered(head: Metadata, path: string, page: number): Metadata {
  return page === 1
    ? head
    : { ...head, alternates: { ...head.alternates, canonical: `${path}?page=${page}`, languages: {} } }
}
