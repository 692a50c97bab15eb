/** What stands behind the question mark of a page's address. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** A value of the query; of repeated ones the first, and nothing where there is none. */
export const first = (value: string | string[] | undefined): string => [value].flat()[0] ?? ''
