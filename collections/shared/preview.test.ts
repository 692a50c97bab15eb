import { describe, expect, it } from 'vitest'
import { previewToken, readPreviewToken } from './preview.ts'

const SECRET = 'a secret of the server'
const NOW = Date.UTC(2026, 10, 22)

describe('preview links', () => {
  it('open the page they were signed for', () => {
    expect(readPreviewToken(previewToken('/zh/carriers/ee', SECRET, NOW), SECRET, NOW)).toBe('/zh/carriers/ee')
  })

  it('expire after five minutes', () => {
    const token = previewToken('/zh/carriers/ee', SECRET, NOW)
    expect(readPreviewToken(token, SECRET, NOW + 299_000)).not.toBeNull()
    expect(readPreviewToken(token, SECRET, NOW + 301_000)).toBeNull()
  })

  it('cannot be forged, altered or made of nothing', () => {
    const token = previewToken('/zh/carriers/ee', SECRET, NOW)
    const [, signature] = token.split('.')
    const other = Buffer.from(`${NOW / 1000 + 300}./en/carriers/ee`).toString('base64url')
    for (const bad of ['', '.', 'x.y', `${other}.${signature}`, previewToken('/zh', 'another secret', NOW)]) {
      expect(readPreviewToken(bad, SECRET, NOW)).toBeNull()
    }
  })

  it.each(['//evil.example', 'https://evil.example', '/admin', '/zh/../admin', '/zh\\evil', '/zh?x=//evil.example'])(
    'never lead to %s, even signed',
    (path) => expect(readPreviewToken(previewToken(path, SECRET, NOW), SECRET, NOW)).toBeNull(),
  )
})
