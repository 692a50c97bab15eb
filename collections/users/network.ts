import { isIPv6 } from 'node:net'

const groups = (part: string): string[] => (part === '' ? [] : part.split(':'))

/** What one customer of a network provider has: a single IPv4 address, or all IPv6 addresses that share their first 64 bits. */
export function network(address: string): string {
  if (!isIPv6(address)) return address
  const [whole = ''] = address.split('%')
  const [head = '', tail] = whole.split('::')
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const first = [...before, ...zeros, ...after].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${first.join(':')}::/64`
}
