import { describe, expect, it } from 'vitest'
import { isPublicAddress, isWebPort } from './publicAddress.ts'

describe('isPublicAddress', () => {
  it.each(['1.1.1.1', '93.184.216.34', '223.5.5.5', '2606:4700::1111', '2408:8000::1', '::ffff:1.1.1.1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.255.254'],
    ['this machine', '::1'],
    ['no machine', '0.0.0.0'],
    ['no machine', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fd00::1'],
    ['a private network', 'fc00::1'],
    ['a link', '169.254.1.1'],
    ['a link', 'fe80::1'],
    ['a site', 'fec0::1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud', '100.100.100.200'],
    ['the metadata of a cloud', 'fd00:ec2::254'],
    ['the metadata of a cloud', '168.63.129.16'],
    ['a carrier’s translation', '100.64.0.1'],
    ['several machines', '224.0.0.1'],
    ['several machines', 'ff02::1'],
    ['everyone', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['for benchmarks', '198.18.0.1'],
    ['nobody yet', '4000::1'],
    ['nobody yet', '100::1'],
    ['for documents', '192.0.2.1'],
    ['for documents', '2001:db8::1'],
    ['a mapped one', '::ffff:127.0.0.1'],
    ['a mapped one', '::ffff:7f00:1'],
    ['a mapped one', '::ffff:10.0.0.1'],
    ['a compatible one', '::127.0.0.1'],
    ['a translated one', '64:ff9b::7f00:1'],
    ['a translated one', '64:ff9b:1::7f00:1'],
    ['a tunnelled one', '2002:7f00:1::'],
    ['a tunnelled one', '2001::1'],
    ['a name', 'localhost'],
    ['a number', '2130706433'],
    ['nothing', ''],
  ])('refuses what is for %s: %s', (_what, address) => expect(isPublicAddress(address)).toBe(false))
})

it('takes the ports of the web, and no service of a machine', () => {
  expect(['', '80', '443', '8080', '8443'].every(isWebPort)).toBe(true)
  expect(['22', '25', '53', '0'].some(isWebPort)).toBe(false)
})
