import { expect, it } from 'vitest'
import { sayWhen } from './sayWhen.ts'

const at = new Date(2026, 10, 27, 14, 2)

it('says the time alone for today, and the day besides for any other', () => {
  const tomorrow = new Date(2026, 10, 28)
  expect(sayWhen(at.getTime(), 'en', at)).toBe('14:02')
  expect(sayWhen(at.toISOString(), 'zh', at)).toBe('14:02')
  expect(sayWhen(at.getTime(), 'en', tomorrow)).toBe('Nov 27, 2026, 14:02')
  expect(sayWhen(at.getTime(), 'zh', tomorrow)).toBe('2026年11月27日 14:02')
})
