import type { SqlQuery } from '#collections/shared/connection.ts'
import type { Role } from '#collections/shared/choices.ts'
import type { Say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

/** Who looks at the desk; `languages` are those they may write. */
export type Viewer = { id: number; role: Role; languages: readonly Locale[] }

/** Stands for the first field in which a draft differs from what is published; it is looked for when the row is opened. */
export const FIRST_CHANGE = '*'

/** One thing to do. */
export type DeskRow = {
  /** The collection or global of the document, with its id; that of a global is 1. */
  collection: string
  id: number
  /** The language to open it in; null where that does not matter. */
  locale: Locale | null
  /** Where in the document, as Payload names fields: `ways.0.checkedOn`, or `FIRST_CHANGE`. Null for the document itself. */
  field: string | null
  /** A key of the list's reasons. */
  reason: string
  /** Since which day, YYYY-MM-DD; null where nobody knows. */
  since: string | null
  /** What the reason counts, such as reports; null where it counts nothing. */
  number: number | null
  /** The reader page it is about, without its language, where that is all that is known. */
  path: string | null
}

/**
 * A list of the first screen. A part that knows of something to do adds one file with its list, and its line in `lists.ts`;
 * counting, paging, titles and links are the same for all.
 */
export type DeskList = {
  name: string
  label: Say
  /** What it says where there is nothing to do. */
  none: Say
  /** Why a row is on the list; `#` stands for the row's number. */
  reasons: Readonly<Record<string, Say>>
  shownTo: (viewer: Viewer) => boolean
  /** Selects `ROW_COLUMNS` and `rank`, by which rows are sorted before their day. Never more than the viewer may see. */
  rows: (viewer: Viewer) => SqlQuery
}

/** What a list is sorted and cut to: `page` counts from 1. */
export type Cut = { page: number; size: number }

/** What a document is called in each language; `task` of a procedure, which is named by its carrier. */
export type DocumentName = { names: Partial<Record<Locale, string>>; task: string | null }

/** A row with the document it is about, which of a path may be none, and what that is called. */
export type NamedRow = DeskRow & { of: string | null; name: DocumentName | null }

/** A page of a list, with how many rows the whole has. */
export type DeskPage = { list: DeskList; total: number; rows: NamedRow[] }
