/** What readers' reports come to for one page: all that a page, or anyone without an account, ever learns of them. */
export type Reported = {
  /** How many more say since the last check that it did not work than that it did: 0 to `DUE_REPORTS`. */
  against: number
  /** The last day on which it was reported to work, YYYY-MM-DD; null unless enough agree. */
  workedOn: string | null
}
