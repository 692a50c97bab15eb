import { expect, it } from 'vitest'
import { addressOf } from './ownAddress.ts'

it.each([
  ['SoftBank', 'softbank'],
  ['China Mobile', 'china-mobile'],
  ['Café 1&1 – Télécom', 'cafe-1-1-telecom'],
  ['3 (Three)', '3-three'],
  ['软银', null],
  ['软银 SoftBank', null],
  ['—', null],
  ['', null],
  [undefined, null],
])('makes the address of %j: %j', (name, address) => expect(addressOf(name)).toBe(address))
