/** Marks the `data` of an error that says so, among the errors of Payload's REST API. */
export const IN_USE = 'in-use'

/** A document that refers to another one. */
export type Use = {
  collection: string
  id: number
  /** What its kind is called, and what it is called, in the language of the admin. */
  label: string
  title: string
  /** Where the admin has it. */
  href: string
}

/** What refers to a document: how many, and the first of them. */
export type Uses = { total: number; uses: Use[] }

/** Why something was not deleted, in `errors[0].data` of an answer of status 409. */
export type InUse = { kind: typeof IN_USE } & Uses
