import { describe, expect, it } from 'vitest'
import { isSameOrigin, parseForm } from './parseForm.ts'

const SITE = 'https://signoff.example'
const own = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), SITE)

describe('isSameOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin: SITE }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.signoff.example' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: SITE }, false],
    [{ origin: SITE, host: 'inner:3000' }, true],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
    [{ origin: 'https://evil.example', host: 'signoff.example' }, false],
    [{ origin: 'null', host: 'signoff.example' }, false],
    [{}, true],
  ] as [Record<string, string>, boolean][])('of %o is %s', (headers, expected) => expect(own(headers)).toBe(expected))
})

const send = (body: string, headers: Record<string, string> = {}) =>
  parseForm(
    new Request('http://localhost/report', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', ...headers },
    }),
  )

describe('parseForm', () => {
  it('reads fields, language and address', async () => {
    const form = await send('page=%2Fcarriers%2Fee&locale=en&text=%E5%8F%B7', { 'x-signoff-address': '192.0.2.1' })
    expect(form).toMatchObject({ locale: 'en', address: '192.0.2.1' })
    expect('fields' in form && form.fields.get('text')).toBe('号')
  })

  it('asks the browser for the language that the form does not say', async () => {
    expect(await send('locale=xx', { 'accept-language': 'en-GB,zh;q=0.5' })).toMatchObject({ locale: 'en' })
    expect(await send('')).toMatchObject({ locale: 'zh' })
  })

  it('takes broken escapes for what they are', async () => {
    const form = await send('text=%E5%8F%ZZ%00%FF&text=2&=&&a')
    expect('fields' in form && form.fields.get('text')).toContain('%ZZ')
  })

  it('refuses other kinds of body, and too much', async () => {
    expect(await send('{}', { 'content-type': 'application/json' })).toMatchObject({ status: 415 })
    expect(await send('x', { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({ status: 415 })
    expect(await send(`text=${'x'.repeat(40_000)}`)).toMatchObject({ status: 413 })
    expect(await send('', { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 })
  })
})
