import { expect, it } from 'vitest'
import { Glossary } from './Glossary.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import type { TermRow } from '#collections/terms/view.ts'

const eid: TermRow = {
  slug: 'eid',
  name: { text: 'EID', lang: 'en' },
  aliases: [],
  short: { text: 'The number of an eUICC.', lang: 'en' },
  shown: 'en',
  published: ['en'],
}

it('stands where the first mention leads, and leads to the whole explanation', () => {
  const html = renderPart('en', <Glossary terms={[eid]} />)
  expect(html).toContain('id="term-eid"')
  expect(html).toContain('href="/en/terms/eid"')
  expect(html).toContain('The number of an eUICC.')
})

it('marks a term that is explained in another language only', () => {
  expect(renderPart('zh', <Glossary terms={[eid]} />)).toContain('<span lang="en">The number of an eUICC.</span>')
})

it('is not there where no term is mentioned', () => expect(renderPart('en', <Glossary terms={[]} />)).toBe(''))
