import { describe, expect, it } from 'vitest'
import { rejectionStatus } from './limits.ts'

const asking = (url: string, headers: Record<string, string> = {}, method = 'POST') =>
  rejectionStatus({ url, headers, method })

describe('rejectionStatus', () => {
  it('lets uploads of 5 MB through and no more than 6', () => {
    expect(asking('/api/media', { 'content-length': String(5 * 1024 * 1024 + 2000) })).toBeNull()
    expect(asking('/api/media', { 'content-length': String(7 * 1024 * 1024) })).toBe(413)
  })

  it('wants to know how long a body is', () => expect(asking('/api', { 'transfer-encoding': 'chunked' })).toBe(411))

  it.each(['*', 'http://elsewhere/', '/%', '/%E4%BD', '/zh/carriers/%00', '/zh/%0d%0a'])(
    'refuses the address %s',
    (url) => expect(asking(url)).toBe(400),
  )

  it.each(['/', '//double', '/zh/%E9%94%80', '/zh?q=%'])('takes the address %s', (url) =>
    expect(asking(url, {}, 'GET')).toBeNull(),
  )

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('lets nobody %s a page', (method) => {
    expect(asking('/zh', {}, method)).toBe(405)
    expect(asking('/sitemap.xml', {}, method)).toBe(405)
    expect(asking('/api/carriers', {}, method)).toBeNull()
    expect(asking('/preview/leave', {}, method)).toBeNull()
    expect(asking('/admin', {}, method)).toBeNull()
  })

  it('lets readers send their forms, and nothing else there', () => {
    for (const path of ['/report', '/correction']) {
      expect(asking(path)).toBeNull()
      expect(asking(path, {}, 'PUT')).toBe(405)
      expect(asking(`/zh${path}`)).toBe(405)
      expect(asking(`${path}/x`)).toBe(405)
    }
  })
})
