import { isIPv4, isIPv6 } from 'node:net'

const groups = (part: string): string[] => (part === '' ? [] : part.split(':'))

/** The first `count` groups of 16 bits of an IPv6 address, as a prefix. */
function prefix(address: string, count: number): string {
  const [whole = ''] = address.split('%')
  const [head = '', tail] = whole.split('::')
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const first = [...before, ...zeros, ...after].slice(0, count).map((group) => Number.parseInt(group, 16).toString(16))
  return `${first.join(':')}::/${count * 16}`
}

/** What one customer of a network provider has: a single IPv4 address, or all IPv6 addresses that share their first 64 bits. */
export const network = (address: string): string => (isIPv6(address) ? prefix(address, 4) : address)

/**
 * What one who commands many addresses may have at once: the IPv4 addresses that share their first 24 bits, the IPv6
 * addresses that share their first 48.
 */
export function neighborhood(address: string): string {
  if (isIPv6(address)) return prefix(address, 3)
  return isIPv4(address) ? address.replace(/\d+$/, '0/24') : address
}
