import type { Payload } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forget, notifications, remember } from './cache.ts'
import { EVERYTHING } from '#contract/invalidation.ts'

const cached = vi.hoisted(() => vi.fn((read: () => unknown, ..._rest: unknown[]) => read))
vi.mock('next/cache.js', () => ({ unstable_cache: cached, revalidateTag: vi.fn() }))

afterEach(() => vi.unstubAllEnvs())

describe('remember', () => {
  it('only reads outside the server', async () => {
    expect(await remember('a', ['x'], async () => 1)).toBe(1)
    expect(cached).not.toHaveBeenCalled()
  })

  it('keeps the answer under its name, with its tags and the tag of everything', async () => {
    vi.stubEnv('NEXT_RUNTIME', 'nodejs')
    await remember('a', ['x', 'x', 'y'], async () => 1)
    expect(cached).toHaveBeenCalledWith(expect.anything(), ['a'], { tags: ['x', 'y', EVERYTHING], revalidate: 3600 })
  })

  it('refuses more tags than Next keeps', async () => {
    const tags = Array.from({ length: 128 }, (_, i) => `t${i}`)
    await expect(remember('long', tags, async () => 1)).rejects.toThrow('long depends on 129 tags')
  })
})

describe('notifications', () => {
  it('loses no tag and stays below the limit of PostgreSQL', () => {
    const tags = Array.from({ length: 500 }, (_, i) => `carriers/运营商-${i}`)
    const sent = notifications(tags)
    expect(sent.length).toBeGreaterThan(1)
    for (const each of sent) expect(Buffer.byteLength(each)).toBeLessThan(8000)
    expect(sent.flatMap((each) => JSON.parse(each) as string[])).toEqual(tags)
  })

  it('says nothing about nothing', () => expect(notifications([])).toEqual([]))
})

describe('forget', () => {
  const connection = () => ({ execute: vi.fn(async () => undefined) })

  it('speaks inside the transaction of the request', async () => {
    const [transaction, outside] = [connection(), connection()]
    const payload = { db: { sessions: { 7: { db: transaction } }, drizzle: outside } } as unknown as Payload
    await forget(payload, { transactionID: Promise.resolve(7) }, 'a')
    expect(transaction.execute).toHaveBeenCalledOnce()
    expect(outside.execute).not.toHaveBeenCalled()
  })

  it('speaks at once where there is no transaction', async () => {
    const outside = connection()
    const payload = { db: { sessions: {}, drizzle: outside } } as unknown as Payload
    await forget(payload, {}, 'a')
    expect(outside.execute).toHaveBeenCalledOnce()
  })
})
