import { sharedTokenAt } from '#contract/sharedPreview.ts'

/**
 * Who a response is for: a reader (or their feed reader), an editor who previews a draft, someone without an account with whom
 * one was shared, the admin, or a machine.
 */
export type Audience = 'reader' | 'draft' | 'shared' | 'admin' | 'machine'

/** Whether the site is served over TLS, and whether this is `next dev`. */
export type HeaderOptions = { https: boolean; dev: boolean }

const ADMIN = /^\/admin(\/|$)/
const MACHINE = /^\/(api|_next|enhance|cache|health|preview|data|suggest)(\/|$)/

type Policy = Record<string, string>

const READER_POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** Payload's admin and Next's own script write inline script and style; still, nothing comes from a third party. */
const EDITOR_POLICY: Policy = {
  ...READER_POLICY,
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
}

const MACHINE_POLICY: Policy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

const POLICIES: Record<Audience, Policy> = {
  reader: READER_POLICY,
  draft: EDITOR_POLICY,
  shared: READER_POLICY,
  admin: EDITOR_POLICY,
  machine: MACHINE_POLICY,
}

/** `next dev` evaluates code, writes inline script into every page and talks to the browser through a web socket. */
const DEV_POLICY: Policy = {
  ...EDITOR_POLICY,
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'connect-src': "'self' ws: wss:",
}

const serialize = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')

/** Who asks, told from the path of the request, and from whether it comes with draft mode on. */
export function audienceOf(path: string, isDraft = false): Audience {
  if (ADMIN.test(path)) return 'admin'
  if (MACHINE.test(path)) return 'machine'
  if (sharedTokenAt(path) !== null) return 'shared'
  return isDraft ? 'draft' : 'reader'
}

/** Whether an address answers with what only whoever asked may see; files of pictures are everyone's. */
export const isPrivate = (path: string): boolean => /^\/api(\/|$)/.test(path) && !path.startsWith('/api/media/file/')

/** The security headers of every response to an audience, in lower case. */
export function securityHeaders(who: Audience, { https, dev }: HeaderOptions): Record<string, string> {
  return {
    'content-security-policy': serialize(dev && who !== 'machine' ? DEV_POLICY : POLICIES[who]),
    'x-content-type-options': 'nosniff',
    // The address of a shared draft is all that opens it.
    'referrer-policy': who === 'shared' ? 'no-referrer' : 'strict-origin-when-cross-origin',
    ...(who === 'shared' ? { 'x-robots-tag': 'noindex, nofollow, noarchive' } : {}),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': who === 'draft' || who === 'admin' ? 'SAMEORIGIN' : 'DENY',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
