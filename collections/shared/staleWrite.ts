import type { SaveAct } from './choices.ts'
import type { Locale } from '#i18n/routing.ts'

/** Marks the `data` of an error that says so, among the errors of Payload's REST API. */
export const STALE_WRITE = 'stale-write'

/** Who saved a version, when, in which language, and what they did; null where nobody noted it. */
export type SaveNote = {
  at: string
  by: { id: number; name: string } | null
  act: SaveAct | null
  /** Null where it touched all languages. */
  language: Locale | null
}

/**
 * Why a write was refused, in `errors[0].data` of the answer: with 409 because it is based on an older version than what is
 * stored, with 428 because it would take rows away and does not say what it is based on. Documents are in the language of
 * the write, without fallback, relations by id: as the admin's form has them.
 */
export type StaleWrite = {
  kind: typeof STALE_WRITE
  language: Locale | null
  /** What the write says it is based on, and that version, unless it is not kept any more. */
  base: { updatedAt: string; data: Record<string, unknown> | null } | null
  /** What is stored now; a write that is to replace it says its `updatedAt`. */
  stored: { updatedAt: string; data: Record<string, unknown>; saved: SaveNote }
  /** What was sent and not saved. */
  sent: Record<string, unknown>
}

/** The refusal in the body of an answer, or null if it says something else. */
export function staleWriteIn(body: unknown): StaleWrite | null {
  const errors = (body as { errors?: { data?: { kind?: unknown } }[] } | null)?.errors
  const data = Array.isArray(errors) ? errors[0]?.data : undefined
  return data?.kind === STALE_WRITE ? (data as StaleWrite) : null
}
