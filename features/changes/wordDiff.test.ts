import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bag, difference, likeness, words } from './wordDiff.ts'
import { LOCALES } from '#i18n/routing.ts'

const marked = (runs: { text: string; same: boolean }[]) =>
  runs.map(({ text, same }) => (same ? text : `[${text}]`)).join('')

describe('the difference of two texts', () => {
  it('marks English words', () => {
    const { before, after } = difference('Call 10086 and choose 3.', 'Call 10086 and choose 4.', 'en')
    expect([marked(before), marked(after)]).toEqual(['Call 10086 and choose [3].', 'Call 10086 and choose [4].'])
  })

  it('marks Chinese words, which no space parts', () => {
    const { before, after } = difference('带身份证去营业厅办理。', '带护照去营业厅办理。', 'zh')
    expect([marked(before), marked(after)]).toEqual(['带[身份证]去营业厅办理。', '带[护照]去营业厅办理。'])
  })

  it('marks nothing where there is little in common, or too much to compare', () => {
    expect(difference('It is done at a store.', 'It is done online & for free.', 'en').after).toContainEqual({
      text: 'online & for free',
      same: false,
    })
    expect(marked(difference('Call the hotline.', '去营业厅。', 'en').before)).toBe('Call the hotline.')
    const long = 'word '.repeat(5000)
    expect(difference(long, `${long}more`, 'en').after).toHaveLength(1)
  })

  it('never changes a text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        for (const locale of LOCALES) {
          const { before, after } = difference(a, b, locale)
          expect(before.map(({ text }) => text).join('')).toBe(a)
          expect(after.map(({ text }) => text).join('')).toBe(b)
          expect(words(a, locale).join('')).toBe(a)
        }
      }),
    )
  })
})

describe('likeness', () => {
  const alike = (a: string, b: string) => likeness(bag(a, 'en'), bag(b, 'en'))

  it('is the share of common words', () => {
    expect(alike('a b', 'a b')).toBe(1)
    expect(alike('a b', 'b c')).toBe(0.5)
    expect(alike('a a', 'a')).toBeCloseTo(2 / 3)
    expect(alike('a', 'b')).toBe(0)
    expect(alike('!', '?')).toBe(0)
  })
})
