/** What RFC 3986 lets stand outside the host. */
const NOT_ALLOWED = /[^\w\-.~:/?@!$&'()*+,;=%]/g
const STRAY_PERCENT = /%(?![0-9a-f]{2})/gi

const written = (part: string): string =>
  part.replace(STRAY_PERCENT, '%25').replace(NOT_ALLOWED, (character) => encodeURIComponent(character))

/**
 * A web address as RFC 3986 writes it, for programs that are stricter than browsers: what a browser would accept, such as
 * Chinese or a bar, is spelled out. null if it is none.
 */
export function uriOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim()) || !URL.canParse(value)) return null
  const { protocol, host, pathname, search, hash } = new URL(value)
  return `${protocol}//${host}${written(pathname)}${written(search)}${hash && `#${written(hash.slice(1))}`}`
}
