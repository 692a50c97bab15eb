import { expect, it } from 'vitest'
import type { z } from 'zod'
import { indexVersion, type IndexedShapes } from './version.ts'
import { KINDS } from '#collections/kinds.ts'
import { termShape } from '#collections/terms/shape.ts'
import { localized } from '#collections/shared/shape.ts'

const withTerms = (shape: z.ZodType): IndexedShapes => ({ ...KINDS, terms: { documents: { shape } } })

it('is another version when a kind gets or loses a field, and when there is another kind', () => {
  const versions = [
    indexVersion(),
    indexVersion(withTerms(termShape.extend({ deadline: localized.optional() }))),
    indexVersion(withTerms(termShape.omit({ aliases: true }))),
    indexVersion({ ...KINDS, tips: { documents: { shape: termShape } } }),
  ]
  expect(new Set(versions).size).toBe(versions.length)
})

it('stays the same when only the help of a field is worded anew', () => {
  const { short } = termShape.shape
  expect(indexVersion(withTerms(termShape.extend({ short: short.describe('Another help.') })))).toBe(indexVersion())
})
