import { expect, it } from 'vitest'
import { dropKept, keep, readKept, sweepKept } from './keptText.ts'

/** A browser's storage, as far as it is asked here; `room` is how many entries fit. */
function storage(room = 10): Storage {
  const entries: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    removeItem: (key: string) => void Reflect.deleteProperty(entries, key),
    setItem: (key: string, value: string) => {
      if (Object.keys(entries).length >= room) throw new DOMException('full', 'QuotaExceededError')
      entries[key] = value
    },
  }
  return new Proxy(methods, {
    ownKeys: () => Object.keys(entries),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage
}

const whose = { user: '3', slug: 'carriers', id: '7', locale: 'en' }
const text = { at: Date.UTC(2026, 10, 27), base: '2026-11-26T00:00:00.000Z', data: { lead: 'Typed' } }

it('keeps text by account, document and language', () => {
  const at = storage()
  expect(keep(at, whose, text)).toBe(true)
  expect(readKept(at, whose)).toEqual(text)
  for (const other of [{ user: '4' }, { slug: 'terms' }, { id: null }, { locale: 'zh' }])
    expect(readKept(at, { ...whose, ...other })).toBeNull()
  dropKept(at, whose)
  expect(readKept(at, whose)).toBeNull()
})

it('lets go of what is old or broken, and of nothing else', () => {
  const at = storage()
  keep(at, whose, text)
  at.setItem('signoff:kept:3:terms:1:en', '{')
  at.setItem('theme', 'dark')
  sweepKept(at, text.at + 13 * 86_400_000)
  expect(readKept(at, whose)).toEqual(text)
  expect(at.getItem('signoff:kept:3:terms:1:en')).toBeNull()
  sweepKept(at, text.at + 15 * 86_400_000)
  expect(readKept(at, whose)).toBeNull()
  expect(at.getItem('theme')).toBe('dark')
})

it('says when a browser has no room', () => {
  expect(keep(storage(0), whose, text)).toBe(false)
})
