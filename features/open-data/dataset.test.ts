import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { keepDataset, type Dataset } from './dataset.ts'

const made = (etag: string): Dataset => {
  const file = { etag, br: Buffer.alloc(0), gzip: Buffer.alloc(0) }
  return { json: file, csv: file }
}

/** Makes editions 1, 2, 3 …, each after some milliseconds; counts them, and how many are made at once. */
function workshop(slow = 5) {
  const seen = { made: 0, atOnce: 0, most: 0 }
  const make = async () => {
    const number = ++seen.made
    seen.most = Math.max(seen.most, ++seen.atOnce)
    await pause(slow)
    seen.atOnce -= 1
    return made(String(number))
  }
  return { seen, make }
}

const etag = async (edition: Promise<Dataset>) => (await edition).json.etag

describe('the edition of the present', () => {
  it('is made once, however many ask', async () => {
    const { seen, make } = workshop()
    const present = keepDataset(make, async () => 'a')
    expect(await Promise.all([1, 2, 3].map(() => etag(present())))).toEqual(['1', '1', '1'])
    expect(await etag(present())).toBe('1')
    expect(seen.made).toBe(1)
  })

  it('is new as soon as something was forgotten, also while one is being made', async () => {
    const { seen, make } = workshop()
    let state = 'a'
    const present = keepDataset(make, async () => state)
    const first = present()
    await pause(1)
    state = 'b'
    expect(await etag(present())).toBe('2')
    expect(await etag(first)).toBe('1')
    state = 'c'
    expect(await etag(present())).toBe('3')
    expect(seen.most).toBe(1)
  })

  it('is the last one while a new one takes long', async () => {
    const { make } = workshop(60)
    let state = 'a'
    const present = keepDataset(make, async () => state, 10)
    await present()
    state = 'b'
    expect(await etag(present())).toBe('1')
    await pause(80)
    expect(await etag(present())).toBe('2')
  })

  it('is the last one while none can be made, and an error where there is none', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let works = true
    let state = 'a'
    const make = async () => (works ? made('1') : Promise.reject(new Error('The database is away.')))
    const present = keepDataset(make, async () => state)
    await present()
    works = false
    state = 'b'
    expect(await etag(present())).toBe('1')
    expect(error).toHaveBeenCalled()
    error.mockRestore()
    await expect(keepDataset(make, async () => 'a')()).rejects.toThrow('away')
  })
})
