import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'

const site = (): URL => new URL(process.env.SITE_URL ?? 'http://localhost:3000')

/** Who we are, for the logs of those whose pages are looked at, and where they can ask. */
export const userAgent = (): string => `Signoff-Link-Check/1.0 (+${site().origin}/en/about)`

const isLocal = ({ hostname }: URL): boolean =>
  /(^|\.)(localhost|local|internal|test)$/.test(hostname) ||
  (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 && !isPublicAddress(hostname.replace(/^\[|\]$/g, '')))

/** Whether anything may be asked of other sites. */
export const mayLook = (): boolean => process.env.LINK_CHECKS !== 'off'

/** Whether the clock may ask them: not from a site that is on one machine only, of which nobody could ask who we are. */
export const mayLookUnasked = (): boolean => mayLook() && !isLocal(site())
