import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, isOnlyChecked } from './compare.ts'
import type { Snapshot, SnapshotField, SnapshotPart } from '#collections/shared/snapshot.ts'

const field = (part: SnapshotPart, how: SnapshotField['how'], ...texts: string[]): SnapshotField => ({
  part,
  how,
  texts,
})
const page = (...parts: SnapshotField[]): Snapshot => [{ key: '', name: null, fields: parts }]
const told = (before: Snapshot, after: Snapshot) =>
  compare(before, after, 'en').map(({ part, place, before: was, after: is }) => [part, place, was, is])

const steps = (...texts: string[]) => page(field('steps', 'list', ...texts))
const set = (...texts: string[]) => page(field('bring', 'set', ...texts))

describe('texts in order', () => {
  it('tells the one that was rewritten, by its place', () => {
    expect(told(steps('Open the app.', 'Choose Plans.'), steps('Open the app.', 'Tap My account.'))).toEqual([
      ['steps', 2, 'Choose Plans.', 'Tap My account.'],
    ])
  })

  it('tells one that came between others without touching them', () => {
    expect(told(steps('Open the app.', 'Choose Plans.'), steps('Open the app.', 'Sign in.', 'Choose Plans.'))).toEqual([
      ['steps', 2, null, 'Sign in.'],
    ])
  })

  it('pairs what is alike, even where another one came before it', () => {
    const before = steps('Open the app.', 'Choose “Plans” in the menu.', 'Confirm.')
    const after = steps('Open the app.', 'Sign in.', 'Choose “My plans” in the menu.', 'Confirm.')
    expect(told(before, after)).toEqual([
      ['steps', 2, null, 'Sign in.'],
      ['steps', 3, 'Choose “Plans” in the menu.', 'Choose “My plans” in the menu.'],
    ])
  })

  it('tells one that moved once, with the same words before and after', () => {
    expect(told(steps('Sign in.', 'Back up.', 'Confirm.'), steps('Back up.', 'Confirm.', 'Sign in.'))).toEqual([
      ['steps', 3, 'Sign in.', 'Sign in.'],
    ])
  })

  it('tells one that went', () => {
    expect(told(steps('Sign in.', 'Back up.'), steps('Back up.'))).toEqual([['steps', 1, 'Sign in.', null]])
  })

  it('explains any two lists: what is told leads from the old one to the new one', () => {
    const list = fc.array(
      fc.constantFrom<string>('Sign in.', 'Back up the phone.', 'Back up a phone.', 'Confirm.', 'Wait.'),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(list, list, (before, after) => {
        const lines = compare(steps(...before), steps(...after), 'en')
        expect(lines.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after))
        const left = [...before]
        for (const { before: was } of lines) if (was !== null) left.splice(left.indexOf(was), 1)
        for (const { after: is } of lines) if (is !== null) left.push(is)
        expect(left.sort()).toEqual([...after].sort())
      }),
    )
  })
})

describe('texts in any order', () => {
  it('says nothing of another order', () => {
    expect(told(set('ID card', 'SIM'), set('SIM', 'ID card'))).toEqual([])
  })

  it('pairs what is alike, and tells the rest by itself', () => {
    expect(told(set('Your ID card', 'The SIM'), set('Your original ID card', 'A letter'))).toEqual([
      ['bring', null, 'Your ID card', 'Your original ID card'],
      ['bring', null, 'The SIM', null],
      ['bring', null, null, 'A letter'],
    ])
  })
})

describe('other parts', () => {
  const text = (words: string) => page(field('lead', 'text', ...(words ? [words] : [])))

  it('tells a text that came, changed or went', () => {
    expect(told(text(''), text('New.'))).toEqual([['lead', null, null, 'New.']])
    expect(told(text('Old.'), text('New.'))).toEqual([['lead', null, 'Old.', 'New.']])
    expect(told(text('Old.'), text(''))).toEqual([['lead', null, 'Old.', null]])
  })

  it('tells words, not marks; where only marks changed it says just that', () => {
    expect(told(text('Tap [[Plans]].'), text('Tap [[My plans]].'))).toEqual([
      ['lead', null, 'Tap Plans.', 'Tap My plans.'],
    ])
    expect(told(text('See [here](/about).'), text('See [here](/guide).'))).toEqual([['lead', null, null, null]])
  })

  it('keeps codes as codes, in any order', () => {
    const needs = (...codes: string[]) => page(field('needs', 'codes', ...codes))
    expect(told(needs('login', 'letter'), needs('letter', 'login'))).toEqual([])
    expect(told(needs('login'), needs('login', 'letter'))).toEqual([['needs', null, 'login', 'letter login']])
  })

  it('says of what has no words only that it changed', () => {
    expect(told(page(field('pictures', 'silent', 'a')), page(field('pictures', 'silent', 'b')))).toEqual([
      ['pictures', null, null, null],
    ])
  })
})

describe('groups', () => {
  const way = (key: string, ...texts: string[]) => ({
    key: `ways.${key}`,
    name: null,
    fields: [
      field('steps', 'list', ...texts),
      field('channel', 'codes', 'app'),
      field('checked', 'codes', '2026-11-01'),
    ],
  })

  it('tell one that came or went as a whole', () => {
    expect(compare([way('app', 'A.')], [way('app', 'A.'), way('app-2', 'B.', 'C.')], 'en')).toEqual([
      { part: 'ways.app-2', name: null, code: 'app', place: null, before: null, after: 'B.\nC.' },
    ])
    expect(told([way('app', 'A.'), way('store', 'B.')], [way('app', 'A.')])).toEqual([['ways.store', null, 'B.', null]])
  })

  it('say nothing of another order', () => {
    expect(told([way('app', 'A.'), way('store', 'B.')], [way('store', 'B.'), way('app', 'A.')])).toEqual([])
  })
})

describe('a check', () => {
  const checked = (day: string, lead = 'Same.') => page(field('lead', 'text', lead), field('checked', 'codes', day))
  const only = (before: Snapshot, after: Snapshot) => isOnlyChecked(compare(before, after, 'en'))

  it('is one when nothing but its day changed, to a later one', () => {
    expect(only(checked('2026-11-01'), checked('2026-11-20'))).toBe(true)
    expect(only(checked('2026-11-20'), checked('2026-11-01'))).toBe(false)
    expect(only(checked('2026-11-01'), checked('2026-11-20', 'Other.'))).toBe(false)
    expect(only(checked('2026-11-01'), checked('2026-11-01'))).toBe(false)
  })
})
