import { expect, it } from 'vitest'
import { textOf } from './textOf.ts'

it('reads what people typed, and nothing of how it is kept', () => {
  const leaf = { type: 'text', detail: 0, format: 1, text: 'Read me', version: 1 }
  const block = { type: 'block', version: 2, fields: { id: 'b', blockType: 'halt', title: 'Stop' } }
  const body = { root: { type: 'root', indent: 0, children: [{ type: 'paragraph', children: [leaf] }, block] } }
  const row = { id: '6', text: ' One ', fee: { kind: 'free', text: null }, sources: [3, 4] }
  expect(textOf({ updatedAt: 'now', lead: 'Lead', steps: [row], body })).toBe('Lead\nOne\nfree\n3\n4\nRead me\nStop')
  expect(textOf(null)).toBe('')
})
