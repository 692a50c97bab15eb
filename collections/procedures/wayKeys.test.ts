import { expect, it } from 'vitest'
import { withKeys } from './wayKeys.ts'

it('gives ways without a key that of their channel, and leaves the others', () => {
  const ways = [
    { kind: 'app' },
    { kind: 'app', key: 'app' },
    { kind: 'store', key: ' ' },
    { kind: 'app', key: null },
    {},
  ]
  expect(withKeys(ways).map((way) => way.key)).toEqual(['app-2', 'app', 'store', 'app-3', undefined])
})
