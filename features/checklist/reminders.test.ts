import { expect, it } from 'vitest'
import { dayAfter, isDay } from './day.ts'
import { reminders } from './reminders.ts'
import type { Checklist, Item } from './view.ts'

const text = { text: 'Words.', lang: 'en' } as const
const base: Omit<Item, 'id' | 'what'> = {
  stage: 'after',
  sources: [],
  evidence: null,
  checkedOn: null,
  usual: true,
  guide: null,
}
const cancel = (days: [number, number] | null): Item => ({
  ...base,
  id: 'cancel',
  what: {
    kind: 'cancel',
    text: null,
    easiest: null,
    hotlines: [],
    ways: [{ way: { duration: { days, unit: null, until: null, text: null } } as never, hindrances: [] }],
  },
})
const list = (items: Item[], keeps = false): Checklist => ({ items, notes: [], situations: [], keeps })

it('counts from the days that the first way takes, where the guide knows them', () => {
  expect(reminders(list([cancel([3, 10])]), true).map(({ id, day }) => [id, day])).toEqual([
    ['apply', 0],
    ['confirm', 10],
    ['bill', 40],
    ['refund', 52],
    ['bill-again', 70],
    ['number', 100],
  ])
})

it('has general days elsewhere, and none for a number that is kept or is none', () => {
  expect(reminders(list([cancel(null)]), true).map(({ day }) => day)).toEqual([0, 7, 30, 42, 60, 90])
  expect(reminders(list([], true), true).map(({ id }) => id)).not.toContain('number')
  expect(reminders(list([cancel(null)]), false).map(({ id }) => id)).not.toContain('number')
})

it('counts working days by the calendar, weekends and all', () => {
  const way = cancel([7, 15])
  if (way.what.kind === 'cancel')
    Object.assign(way.what.ways[0]!.way.duration, { unit: 'working', text: { text: '7–15个工作日', lang: 'zh' } })
  expect(reminders(list([way]), true)[1]).toMatchObject({ id: 'confirm', day: 21, span: null, said: [{ lang: 'zh' }] })
})

it('takes the days of a refund for those of the money, not of the line', () => {
  const way = cancel([0, 30])
  if (way.what.kind === 'cancel') way.what.ways[0]!.way.duration.until = 'refunded'
  const days = Object.fromEntries(reminders(list([way]), false).map(({ id, day }) => [id, day]))
  expect(days).toEqual({ apply: 0, confirm: 7, bill: 30, refund: 30, 'bill-again': 60 })
})

it('looks at the accounts again when the number may be someone else’s, where that is known', () => {
  const number = (heldDays: number | null): Item => ({
    ...base,
    id: 'number',
    what: { kind: 'number', text, heldDays },
  })
  const day = (heldDays: number | null) =>
    reminders(list([cancel([0, 10]), number(heldDays)]), true).find(({ id }) => id === 'number')?.day
  expect([day(45), day(null)]).toEqual([55, 100])
})

it('looks again on the next day at what is done at once', () => {
  expect(reminders(list([cancel([0, 0])]), true)[1]).toMatchObject({ id: 'confirm', day: 1 })
})

it('says what the carrier’s data says of the refund', () => {
  const refund: Item = { ...base, id: 'refund', what: { kind: 'refund', text } }
  expect(reminders(list([refund]), true).find(({ id }) => id === 'refund')?.said).toEqual([text])
})

it('counts days over months and leap days', () => {
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(dayAfter('2026-12-31', 90)).toBe('2027-03-31')
  expect([isDay('2028-02-29'), isDay('2027-02-29'), isDay('')]).toEqual([true, false, false])
})
