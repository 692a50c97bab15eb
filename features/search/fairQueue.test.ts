import { expect, it } from 'vitest'
import { fairQueue, type QueueLimits } from './fairQueue.ts'

const limits: QueueLimits = { running: 2, runningPerClient: 1, waiting: 3, waitingPerClient: 2, timeout: 10_000 }

it('lets as many run at once as may, and the next when one is released', async () => {
  const { acquire, release } = fairQueue({ ...limits, runningPerClient: 2 })
  const order: string[] = []
  expect([await acquire('a'), await acquire('a')]).toEqual([true, true])
  const third = acquire('a').then(() => order.push('third'))
  await Promise.resolve()
  expect(order).toEqual([])
  release('a')
  await third
  expect(order).toEqual(['third'])
})

it('does not let others wait for one who asks much', async () => {
  const { acquire, release } = fairQueue(limits)
  expect(await acquire('flood')).toBe(true)
  const order: string[] = []
  const flood = acquire('flood').then(() => order.push('flood'))
  expect(await acquire('reader'), 'a slot is free, and it is not for the flood').toBe(true)
  const other = acquire('other').then(() => order.push('other'))
  release('reader')
  await other
  expect(order).toEqual(['other'])
  release('flood')
  await flood
  expect(order).toEqual(['other', 'flood'])
})

it('turns away who waits too much, or too long', async () => {
  const { acquire } = fairQueue({ ...limits, timeout: 5 })
  expect(await acquire('a')).toBe(true)
  const [one, two] = [acquire('a'), acquire('a')]
  expect(await acquire('a'), 'two of one wait already').toBe(false)
  expect([await one, await two], 'timeout').toEqual([false, false])
})

it('counts no one who left', async () => {
  const { acquire, release } = fairQueue({ ...limits, running: 1, timeout: 5 })
  expect(await acquire('a')).toBe(true)
  expect(await acquire('b')).toBe(false)
  release('a')
  expect(await acquire('c')).toBe(true)
})
