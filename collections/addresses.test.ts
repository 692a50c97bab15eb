import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ADDRESSED, ADDRESSES, pageAt, pathOf, type Page } from './addresses.ts'

const PAGES: Page[] = [
  { kind: 'home' },
  { kind: 'guide' },
  { kind: 'section', section: 'erase' },
  { kind: 'carriers' },
  { kind: 'carrier', carrier: 'ee' },
  { kind: 'procedure', carrier: 'ee', task: 'cancel-line' },
  { kind: 'carrier-changes', carrier: 'ee' },
  { kind: 'country', country: 'japan' },
  { kind: 'cards', country: 'japan' },
  { kind: 'device', device: 'iphone' },
  { kind: 'term', term: 'eid' },
  { kind: 'search' },
  { kind: 'about' },
]

it.each(PAGES)('finds %o at its own address, with and without a language', (page) => {
  expect(pageAt(pathOf(page))).toEqual(page)
  expect(pageAt(`/en${pathOf(page)}`)).toEqual(page)
})

it.each([
  '/nowhere',
  '/carriers/ee/fly',
  '/carriers/ee/cancel-line/more',
  '/carriers/',
  '/carriers/EE',
  '/carriers/../admin',
  '//evil.example/x',
  'https://evil.example/',
  'carriers/ee',
  '/report',
  '/correction',
  `/carriers/${'a'.repeat(400)}`,
])('finds nothing at %s', (path) => expect(pageAt(path)).toBeNull())

it('throws at nothing, and a page it finds lives where it was looked for', () => {
  const words = ['carriers', 'devices', 'guide', 'ee', 'cancel-line', 'changes', 'zh', 'en', '..', 'A', '', 'about']
  const near = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((parts) => `/${parts.join('/')}`)
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (path) => {
      const page = pageAt(path)
      if (page && page.kind !== 'home') expect(pathOf(page)).toBe(path.replace(/^\/(zh|en)(?=\/)/, ''))
    }),
  )
})

it.each(ADDRESSED)('%s have an index, and a page for each document', (kind) => {
  const { folder, page } = ADDRESSES[kind]
  for (const at of [folder, `${folder}/[${page}]`])
    expect(existsSync(`app/(site)/[locale]/${at}/page.tsx`), at).toBe(true)
})
