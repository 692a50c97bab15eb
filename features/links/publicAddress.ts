import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether we may connect to an address of the network. */
export type Allows = (address: string) => boolean

/** Answers the machines of one cloud only, though it looks like any other address. */
const HOST_SERVICES = ['168.63.129.16']

/** What the internet routes at all: everything else that looks like an address of version 6 is reserved. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one that anybody on the internet can reach: neither this machine, nor its network, nor what a cloud
 * tells its own machines, nor one that stands for another, which is judged by what it stands for or refused.
 */
export const isPublicAddress: Allows = (address) => {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || HOST_SERVICES.includes(parsed.toString())) return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_V6)
}

const LOWEST_FREE = 1024

/** Whether a web server may stand at this port; mail and other services stand at low ones. */
export const isWebPort = (port: string): boolean => ['', '80', '443'].includes(port) || Number(port) >= LOWEST_FREE
