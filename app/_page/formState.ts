import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { headers } from 'next/headers'
import { SUBMISSION } from '#contract/privateHeaders.ts'

/** What a reader sent by a form that could not be taken, for the page to show it again with the reason. */
export type RefusedForm = {
  /** Fields as they were typed. */
  values: Record<string, string>
  /** What is wrong with a field, by its name. */
  problems: Record<string, string>
  /** What is wrong with the whole, if anything. */
  notice: 'fields' | 'wait' | 'full' | 'foreign' | 'large' | 'type' | 'page'
  /** Where waiting helps: how many minutes. */
  minutes?: number
}

/** On the global object, because Next bundles a copy of this module for each route. */
const REGISTRY = Symbol.for('signoff.typed')
const shared = globalThis as { [REGISTRY]?: LRUCache<string, RefusedForm> }
// The page is asked for at once, in this very process; nothing is kept for longer than that takes.
const kept = (shared[REGISTRY] ??= new LRUCache<string, RefusedForm>({ max: 500, ttl: 30_000 }))

/** Keeps what was typed until the page is rendered; returns the value for the header `SUBMISSION`. */
export function keep(typed: RefusedForm): string {
  const id = randomUUID()
  kept.set(id, typed)
  return id
}

/** Forgets it again. */
export const drop = (id: string): void => void kept.delete(id)

/** What was typed before, if this page is shown because it could not be taken. */
export async function typedBefore(): Promise<RefusedForm | null> {
  return kept.get((await headers()).get(SUBMISSION) ?? '') ?? null
}
