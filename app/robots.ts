import type { MetadataRoute } from 'next'
import { origin } from '#app/_page/origin.ts'

/** Asked for, not built: the build does not know the origin. */
export const dynamic = 'force-dynamic'

/** What crawlers may read: every reader page, nothing of the admin. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api', '/preview'] },
    sitemap: new URL('/sitemap.xml', origin()).href,
  }
}
