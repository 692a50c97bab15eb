import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsked, isWritten, typedIn, written, type ChecklistQuery } from './query.ts'
import { SITUATIONS } from './situations.ts'
import { TASKS } from '#collections/shared/choices.ts'

const whole: ChecklistQuery = {
  carrier: 'ee',
  task: 'cancel-line',
  device: 'iphone',
  situations: ['abroad', 'keep'],
  day: '2026-12-01',
}

describe('the address of a list', () => {
  it('is short, in one order', () => {
    expect(written(whole)).toBe('?carrier=ee&task=cancel-line&device=iphone&with=abroad&with=keep&day=2026-12-01')
    expect(written({ ...whole, device: null, situations: [], day: null })).toBe('?carrier=ee&task=cancel-line')
  })

  it('holds everything, and is read back as it was written', () => {
    const any = fc.record({
      carrier: fc.constantFrom('ee', 'x-1'),
      task: fc.constantFrom(...TASKS),
      device: fc.constantFrom(null, 'physical', 'iphone'),
      situations: fc.subarray([...SITUATIONS]),
      day: fc.constantFrom(null, '2026-12-01', '2028-02-29'),
    })
    fc.assert(
      fc.property(any, (asked) => {
        const params = new URLSearchParams(written(asked))
        const query = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
        const { typed, slips } = typedIn(query)
        expect(slips).toEqual({})
        expect(typed).toEqual({
          carrier: asked.carrier,
          task: asked.task,
          device: asked.device ?? '',
          with: asked.situations,
          day: asked.day ?? '',
        })
        expect(isWritten(query, asked)).toBe(true)
      }),
    )
  })

  it('is another where fields are empty, unknown or in another order', () => {
    expect(
      isWritten(
        { carrier: 'ee', task: 'cancel-line', device: '' },
        { ...whole, device: null, situations: [], day: null },
      ),
    ).toBe(false)
    expect(
      isWritten({ task: 'cancel-line', carrier: 'ee' }, { ...whole, device: null, situations: [], day: null }),
    ).toBe(false)
  })
})

describe('what was typed', () => {
  it.each([
    ['2026-02-30', 'impossible'],
    ['2027-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['1.12.2026', 'impossible'],
    ['20261201', 'impossible'],
    ['1999-12-31', 'far'],
    ['9999-12-31', 'far'],
    ['2028-02-29', undefined],
  ])('the day %s is %s', (day, slip) => expect(typedIn({ day }).slips.day).toBe(slip))

  it('is kept beside what is wrong', () => {
    const { typed, slips } = typedIn({ carrier: ['ee', 'att'], with: ['abroad', 'flying', 'abroad'], day: 'soon' })
    expect(slips).toEqual({ carrier: 'repeated', with: 'unknown', day: 'impossible' })
    expect(typed).toMatchObject({ carrier: 'ee', with: ['abroad', 'flying'], day: 'soon' })
  })

  it('may be said twice where it is the same', () => {
    expect(typedIn({ carrier: ['ee', 'ee '] }).slips).toEqual({})
  })

  const units = fc.array(fc.nat(0xffff), { maxLength: 90 }).map((codes) => String.fromCharCode(...codes))

  it('holds nothing that a page or a database could not take', () => {
    fc.assert(
      fc.property(units, (carrier) => {
        const { typed } = typedIn({ carrier: [carrier, '\0\ud800'] })
        expect(typed.carrier).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(Array.from(typed.carrier).length).toBeLessThanOrEqual(80)
      }),
    )
    expect(typedIn({ carrier: 'x'.repeat(10_000) }).typed.carrier).toHaveLength(80)
  })

  it('is nothing where only other things stand in the address', () => {
    expect(isAsked(typedIn({ utm_source: 'x', 'carrier[]': 'ee', carrier: ' ' }).typed)).toBe(false)
  })
})
