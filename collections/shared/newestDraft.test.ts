import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { newestInstead } from './newestDraft.ts'

const parent: Where = { parent: { equals: 3 } }
const newest: Where = { latest: { equals: true } }
const newer: Where = { or: [{ updatedAt: { greater_than: '2026-11-27T10:00:00.000Z' } }, newest] }
const access: Where = { or: [{ 'version._status.zh': { equals: 'published' } }] }
const draftIn = (locale: string): Where => ({ [`version._status.${locale}`]: { equals: 'draft' } })

describe('newestInstead', () => {
  it.each([draftIn('en'), { or: [draftIn('zh'), draftIn('en')] }])(
    'asks for the newest version instead of %j',
    (status) => expect(newestInstead({ and: [{ and: [status, parent, newer] }] })).toEqual({ and: [parent, newest] }),
  )

  it('keeps what the account may read', () =>
    expect(newestInstead({ and: [{ and: [draftIn('en'), parent, newer] }, access] })).toEqual({
      and: [parent, newest, access],
    }))

  it.each<Where | undefined>([
    undefined,
    {},
    { and: [parent, newest] },
    { and: [{ and: [draftIn('en'), parent] }] },
    { and: [{ and: [parent, newer] }] },
  ])('leaves every other question alone: %j', (where) => expect(newestInstead(where)).toBeNull())
})
