import { expect, it } from 'vitest'
import { JsonLd } from './JsonLd.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

it('cannot be ended by a text it holds', () => {
  const html = renderPart('en', <JsonLd data={{ name: '</script><script>alert(1)</script>' }} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, '')
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' })
})
