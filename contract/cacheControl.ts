/**
 * What everyone may see, for shared caches in front: theirs for five seconds, for ten more while they fetch a new one, and for
 * a day while we cannot answer. Browsers always ask, which an ETag makes cheap.
 */
export const PUBLIC = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=86400'
