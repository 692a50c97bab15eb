/**
 * How the parts of one process find each other: Next bundles modules of its own, so they share nothing but the environment.
 * Nobody sets these from outside.
 */

/** Where this process listens for itself only. */
export const INTERNAL_ORIGIN = 'SIGNOFF_INTERNAL_ORIGIN'

/** What whoever expires tags of this instance has to know. */
export const CACHE_SECRET = 'SIGNOFF_CACHE_SECRET'

/** The address of this process: the internal one or, under `next dev`, which has none, the public one. */
export const internalOrigin = (): string =>
  process.env[INTERNAL_ORIGIN] ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`
