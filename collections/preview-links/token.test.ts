import { expect, it } from 'vitest'
import { linkToken, readLinkToken } from './token.ts'

const SECRET = 'a secret of this test'

it('names a link by a token that only the secret makes', () => {
  const token = linkToken(12, SECRET)
  expect(readLinkToken(token, SECRET)).toBe(12)
  expect(readLinkToken(token, 'another')).toBeNull()
  expect(readLinkToken(token.replace('12.', '13.'), SECRET)).toBeNull()
  expect(readLinkToken(token.replace('12.', '012.'), SECRET)).toBeNull()
})

it.each(['', '.', '12', '12.', `12.${'a'.repeat(43)}`, `0.${'a'.repeat(43)}`, '12.é', `${'9'.repeat(40)}.x`])(
  'makes nothing of “%s”',
  (token) => expect(readLinkToken(token, SECRET)).toBeNull(),
)

it('takes a token as a whole only', () => {
  const token = linkToken(12, SECRET)
  for (const wrong of [token.slice(0, -1), `${token}x`, ` ${token}`, `${token}\n`, token.toUpperCase()])
    expect(readLinkToken(wrong, SECRET), wrong).toBeNull()
})
