import { expect, it } from 'vitest'
import { turns, type Rules } from './fairQueue.ts'

const rules: Rules = { atOnce: 2, atOnceOfOne: 1, waitingOfOne: 2, waiting: 3, patience: 10_000 }

it('lets as many go at once as may, and the next when one is done', async () => {
  const { take, done } = turns({ ...rules, atOnceOfOne: 2 })
  const order: string[] = []
  expect([await take('a'), await take('a')]).toEqual([true, true])
  const third = take('a').then(() => order.push('third'))
  await Promise.resolve()
  expect(order).toEqual([])
  done('a')
  await third
  expect(order).toEqual(['third'])
})

it('does not let others wait for one who asks much', async () => {
  const { take, done } = turns(rules)
  expect(await take('flood')).toBe(true)
  const order: string[] = []
  const flood = take('flood').then(() => order.push('flood'))
  expect(await take('reader'), 'a place is free, and it is not for the flood').toBe(true)
  const other = take('other').then(() => order.push('other'))
  done('reader')
  await other
  expect(order).toEqual(['other'])
  done('flood')
  await flood
  expect(order).toEqual(['other', 'flood'])
})

it('turns away who waits too much, or too long', async () => {
  const { take } = turns({ ...rules, patience: 5 })
  expect(await take('a')).toBe(true)
  const [one, two] = [take('a'), take('a')]
  expect(await take('a'), 'two of one wait already').toBe(false)
  expect([await one, await two], 'patience').toEqual([false, false])
})

it('counts no one who left', async () => {
  const { take, done } = turns({ ...rules, atOnce: 1, patience: 5 })
  expect(await take('a')).toBe(true)
  expect(await take('b')).toBe(false)
  done('a')
  expect(await take('c')).toBe(true)
})
