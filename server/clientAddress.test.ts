import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { resolveClientAddress } from './clientAddress.ts'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'

const resolved = (headers: Record<string, string>, proxies: number) => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '::ffff:192.0.2.1' })
  const req = new IncomingMessage(socket)
  req.headers = headers
  resolveClientAddress(req, proxies)
  return req.headers
}

const claims = {
  [CLIENT_ADDRESS]: '1.1.1.1',
  'x-forwarded-for': '2.2.2.2, 3.3.3.3',
  'x-real-ip': '4.4.4.4',
  accept: '*/*',
}

describe('resolveClientAddress', () => {
  it('believes the socket only, when no proxy stands in front', () => {
    expect(resolved(claims, 0)).toEqual({ [CLIENT_ADDRESS]: '192.0.2.1', accept: '*/*' })
  })

  it('believes as many entries from the end as there are proxies', () => {
    expect(resolved(claims, 1)[CLIENT_ADDRESS]).toBe('3.3.3.3')
    expect(resolved(claims, 2)[CLIENT_ADDRESS]).toBe('2.2.2.2')
    expect(resolved(claims, 1)).not.toHaveProperty('x-real-ip')
  })

  it.each([
    ['1.2.3.4:5555', '1.2.3.4'],
    ['[2001:db8:1:2::3]:443', '2001:db8:1:2::3'],
    ['2001:db8:1:2::3', '2001:db8:1:2::3'],
    ['::ffff:1.2.3.4', '1.2.3.4'],
    ['::ffff:102:304', '::ffff:102:304'],
    ['unknown', '192.0.2.1'],
    ['_hidden', '192.0.2.1'],
  ])('takes of “%s” the address alone', (told, address) => {
    expect(resolved({ 'x-forwarded-for': told }, 1)[CLIENT_ADDRESS]).toBe(address)
  })

  it('falls back to the socket when the chain is shorter than it should be', () => {
    expect(resolved(claims, 3)[CLIENT_ADDRESS]).toBe('192.0.2.1')
    expect(resolved({}, 1)[CLIENT_ADDRESS]).toBe('192.0.2.1')
  })
})
