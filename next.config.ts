import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { fileURLToPath } from 'node:url'
import { type Audience, securityHeaders } from './server/headers.ts'

const AUDIENCES: [Audience, string][] = [
  ['reader', '/:path*'],
  ['machine', '/(api|cache|health)/:path*'],
  ['admin', '/admin/:path*'],
]

/** In production `server/publicHandler.ts` sends them, because a build does not know yet whether the site has TLS. */
const devHeaders = async () =>
  AUDIENCES.map(([audience, source]) => ({
    source,
    headers: Object.entries(securityHeaders(audience, { https: false, dev: true })).map(([key, value]) => ({
      key,
      value,
    })),
  }))

const config = (dev: boolean): NextConfig => ({
  poweredByHeader: false,
  // `npm run check` checks types; a start from a fresh clone need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  images: { unoptimized: true },
  // Metadata belongs in the head for everyone, not only for the robots on Next's list.
  htmlLimitedBots: /.*/,
  // Pages are kept in memory only: a restarted instance must not serve what changed while it was down.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  // Payload tells errors meant for people from others by the name of their class; minified, editors would read “unknown”.
  experimental: {
    isrFlushToDisk: false,
    globalNotFound: true,
    serverMinification: false,
    // At this price of a request all reader pages share one file of their parts' styles, which browsers fetch once.
    cssChunking: { type: 'graph', requestCost: 40_000 },
  },
  // `server/representation.ts` computes its own from what it sends.
  generateEtags: false,
  // The production server answers `/` by the reader's order of languages, which a pattern on a header cannot express.
  redirects: async () => [{ source: '/', destination: '/zh', permanent: false }],
  ...(dev ? { headers: devHeaders } : {}),
})

const withIntl = createNextIntlPlugin('./i18n/request.ts')

/** Next's configuration, the same for the guide and for Payload's admin. */
export default (phase: string): NextConfig => withIntl(withPayload(config(phase === PHASE_DEVELOPMENT_SERVER)))
