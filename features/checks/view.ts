import type { Say } from '#collections/shared/translate.ts'

/** What a part says under one of its fields: words as they are written, or choices as the admin calls them. */
export type PartLine = { label: Say; lines: Say[] }

/** A source as a checker opens it; `url` is empty where there is no address. */
export type SourceToCompare = { id: number; title: string; lang: string; publisher: string; url: string }

/** A check as it was recorded. `by` is null for an account that is gone, or where nobody was recorded, as by an import. */
export type CheckMade = { day: string; by: string | null; sources: string[] }

/** A way, a part of a device, or a whole section, beside its sources. Days are YYYY-MM-DD, empty where there is none. */
export type PartToCheck = {
  part: string
  /** Empty for the document itself. */
  title: Say
  says: PartLine[]
  sources: SourceToCompare[]
  checkedOn: string
  /** When its facts changed after that. */
  changedOn: string
  /** Who made the check of that day; null where it is not recorded. */
  check: CheckMade | null
}
