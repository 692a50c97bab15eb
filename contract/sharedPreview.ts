/**
 * What the server and the pages behind it agree on for preview links, by which someone without an account sees one draft:
 * `/<language>/shared/<token>`.
 */

/** Answers only within this process: the path that a token opens, 404 for one we did not make, 410 for one that is over. */
export const SHARED_ROUTE = '/preview/shared'

const SHARED = /^\/(?:zh|en)\/shared\/([^/]+)$/

/** The token of such an address; null for any other address. */
export const sharedTokenAt = (path: string): string | null => SHARED.exec(path)?.[1] ?? null
