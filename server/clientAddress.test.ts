import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ADDRESS, settleAddress } from './clientAddress.ts'

const settled = (headers: Record<string, string>, proxies: number) => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '::ffff:192.0.2.1' })
  const req = new IncomingMessage(socket)
  req.headers = headers
  settleAddress(req, proxies)
  return req.headers
}

const claims = { [ADDRESS]: '1.1.1.1', 'x-forwarded-for': '2.2.2.2, 3.3.3.3', 'x-real-ip': '4.4.4.4', accept: '*/*' }

describe('settleAddress', () => {
  it('believes the socket only, when no proxy stands in front', () => {
    expect(settled(claims, 0)).toEqual({ [ADDRESS]: '192.0.2.1', accept: '*/*' })
  })

  it('believes as many entries from the end as there are proxies', () => {
    expect(settled(claims, 1)[ADDRESS]).toBe('3.3.3.3')
    expect(settled(claims, 2)[ADDRESS]).toBe('2.2.2.2')
    expect(settled(claims, 1)).not.toHaveProperty('x-real-ip')
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
    expect(settled({ 'x-forwarded-for': told }, 1)[ADDRESS]).toBe(address)
  })

  it('falls back to the socket when the chain is shorter than it should be', () => {
    expect(settled(claims, 3)[ADDRESS]).toBe('192.0.2.1')
    expect(settled({}, 1)[ADDRESS]).toBe('192.0.2.1')
  })
})
