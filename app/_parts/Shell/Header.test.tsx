import { expect, it } from 'vitest'
import { Header } from './Header.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

it('keeps the page when the language changes, and names the language by its own name', () => {
  const html = renderPart('zh', <Header page={{ kind: 'procedure', carrier: 'ee', task: 'cancel-line' }} />)
  expect(html).toMatch(/<a [^>]*href="\/en\/carriers\/ee\/cancel-line" lang="en" hrefLang="en">English<\/a>/)
})

it('marks where the reader is', () => {
  expect(renderPart('en', <Header page={{ kind: 'devices' }} />)).toContain('href="/en/devices" aria-current="page"')
})
