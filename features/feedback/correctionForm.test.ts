import { expect, it } from 'vitest'
import { MOST, readCorrection } from './correctionForm.ts'

const GOOD = { wrong: '热线是10086。', right: '热线是10010。', source: 'https://www.example.com/a?b=c' }
const read = (fields: Record<string, string>) => readCorrection(new URLSearchParams(fields))

it('takes what is wrong, what is right and where it says so', () => expect(read(GOOD)).toEqual({ correction: GOOD }))

it.each(['Terms of 2026, section 4', '营业厅的告示：2026年11月', 'www.example.com', 'Letter:“closed”'])(
  'takes %s as a source in words',
  (source) => expect(read({ ...GOOD, source })).toEqual({ correction: { ...GOOD, source } }),
)

it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com/a', 'file:///etc/passwd', 'http://'])(
  'does not take %s for an address',
  (source) => expect(read({ ...GOOD, source })).toEqual({ problems: { source: 'address' } }),
)

it('needs all three, none too long', () => {
  expect(read({ wrong: ' ', source: '\u0000' })).toEqual({
    problems: { wrong: 'missing', right: 'missing', source: 'missing' },
  })
  expect(read({ ...GOOD, source: 'x'.repeat(MOST.source + 1) })).toEqual({ problems: { source: 'long' } })
})
