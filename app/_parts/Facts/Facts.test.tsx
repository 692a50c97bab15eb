import { expect, it } from 'vitest'
import { Facts } from './Facts.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import { nothingOf } from '#tests/nothingOf.ts'
import { wayShape } from '#collections/procedures/shape.ts'
import type { Way } from '#collections/procedures/view.ts'

const way = (different: Partial<Way>): Way => ({
  ...nothingOf(wayShape),
  key: 'app',
  kind: 'app',
  ends: 'any',
  fee: { kind: 'unknown', text: null },
  duration: { days: null, unit: null, until: null, text: null },
  evidence: 'official',
  checkedOn: '2026-11-22',
  sources: [],
  ...different,
})

it('tells of the least laborious way', () => {
  const easy = way({
    needs: ['login'],
    fee: { kind: 'none', text: null },
    duration: { days: [0, 0], unit: null, until: null, text: null },
  })
  const html = renderPart('en', <Facts ways={[way({ key: 'shop', kind: 'store' }), easy]} menus="en" />)
  expect(html).toContain('Easy')
  expect(html).toContain('signing in')
  expect(html).toContain('Free')
  expect(html).toContain('The same day')
  expect(html).toContain('An account you can sign in to')
  expect(html).toContain('href="/en/about#effort"')
})

it('says what is not known', () => {
  const html = renderPart('zh', <Facts ways={[way({})]} menus="en" />)
  expect(html.match(/没有查到<small data-mdast="piece">办理前先问清楚/g)).toHaveLength(2)
})

it('lets a text speak where no figure is known', () => {
  const differ = {
    days: null,
    unit: null,
    until: null,
    text: { text: 'Sources differ: 1 or 2 days.', lang: 'en' },
  } as const
  const html = renderPart(
    'en',
    <Facts ways={[way({ fee: { kind: 'none', text: null }, duration: differ })]} menus="en" />,
  )
  expect(html).toContain('<small data-mdast="piece">Sources differ: 1 or 2 days.</small>')
  expect(html).not.toContain('Not known')
})

it('says that no way is known', () => {
  expect(renderPart('en', <Facts ways={[]} menus="en" />)).toContain('No known way')
})
