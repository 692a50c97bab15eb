/** The channel on which PostgreSQL tells every instance which tags to expire, as a JSON array. */
export const CHANNEL = 'forget'

/** The tag that everything in the cache carries. */
export const EVERYTHING = 'all'

/** The route that expires tags of its own instance. */
export const INVALIDATION_ROUTE = '/cache'
