import { describe, expect, it } from 'vitest'
import { address, alternates } from './pageAddress.ts'
import type { Page } from '#collections/addresses.ts'

describe('address', () => {
  const pages: [Page, string][] = [
    [{ kind: 'home' }, '/zh'],
    [{ kind: 'guide' }, '/zh/guide'],
    [{ kind: 'section', section: 'erase' }, '/zh/guide/erase'],
    [{ kind: 'carriers' }, '/zh/carriers'],
    [{ kind: 'carrier', carrier: 'ee' }, '/zh/carriers/ee'],
    [{ kind: 'procedure', carrier: 'ee', task: 'cancel-line' }, '/zh/carriers/ee/cancel-line'],
    [{ kind: 'country', country: 'japan' }, '/zh/countries/japan'],
    [{ kind: 'cards', country: 'japan' }, '/zh/countries/japan/cards'],
    [{ kind: 'device', device: 'iphone' }, '/zh/devices/iphone'],
    [{ kind: 'term', term: 'eid' }, '/zh/terms/eid'],
    [{ kind: 'about' }, '/zh/about'],
  ]
  it.each(pages)('of %o is %s', (page, path) => {
    expect(address('zh', page)).toBe(path)
    expect(address('en', page)).toBe(path.replace('/zh', '/en'))
  })
})

describe('alternates', () => {
  const page: Page = { kind: 'carrier', carrier: 'ee' }

  it('name every published language and the default', () => {
    expect(alternates(page, ['zh', 'en'])).toEqual({
      'zh-Hans': '/zh/carriers/ee',
      en: '/en/carriers/ee',
      'x-default': '/zh/carriers/ee',
    })
  })

  it('do not advertise a language that is not published', () => {
    expect(alternates(page, ['en'])).toEqual({ en: '/en/carriers/ee', 'x-default': '/en/carriers/ee' })
  })

  it('leave the choice at the home page to the browser', () => {
    expect(alternates({ kind: 'home' }, ['zh', 'en'])['x-default']).toBe('/')
  })

  it('are none where nothing is published', () => {
    expect(alternates(page, [])).toEqual({})
  })
})
