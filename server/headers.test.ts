import { describe, expect, it } from 'vitest'
import { audienceOf, securityHeaders } from './headers.ts'

const policy = (...args: Parameters<typeof securityHeaders>) =>
  securityHeaders(...args)['content-security-policy'] ?? ''
const live = { https: false, dev: false }

describe('audienceOf', () => {
  it.each([
    ['/', 'reader'],
    ['/zh/carriers/x/cancel-line', 'reader'],
    ['/sitemap.xml', 'reader'],
    ['/report', 'reader'],
    ['/administer', 'reader'],
    ['/apis', 'reader'],
    ['/admin', 'admin'],
    ['/admin/collections/carriers', 'admin'],
    ['/api/carriers', 'machine'],
    ['/_next/static/a.js', 'machine'],
    ['/cache', 'machine'],
  ])('%s is for %s', (path, who) => expect(audienceOf(path)).toBe(who))

  it('knows a draft, but not in the admin', () => {
    expect(audienceOf('/zh', true)).toBe('draft')
    expect(audienceOf('/admin', true)).toBe('admin')
  })
})

describe('securityHeaders', () => {
  it('lets readers have no inline script or style, no frame and no third party', () => {
    expect(policy('reader', live)).not.toMatch(/unsafe|https?:|\*/)
    expect(policy('reader', live)).toContain("script-src 'self';")
    expect(policy('reader', live)).toContain("frame-ancestors 'none'")
  })

  it('lets the admin run inline script, without a third party, framed by itself only', () => {
    expect(policy('admin', live)).toContain("script-src 'self' 'unsafe-inline';")
    expect(policy('admin', live)).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policy('admin', live)).toContain("frame-ancestors 'self'")
  })

  it('loosens only `next dev`', () => {
    expect(policy('reader', { https: false, dev: true })).toContain("'unsafe-eval'")
    expect(policy('machine', { https: false, dev: true })).toBe(policy('machine', live))
  })

  it.each(['reader', 'draft', 'admin', 'machine'] as const)('sends the rest to %s', (who) => {
    expect(securityHeaders(who, live)).toMatchObject({ 'x-content-type-options': 'nosniff' })
    expect(securityHeaders(who, live)).not.toHaveProperty('strict-transport-security')
    expect(securityHeaders(who, { ...live, https: true })).toHaveProperty('strict-transport-security')
  })
})
