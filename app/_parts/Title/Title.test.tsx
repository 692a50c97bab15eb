import { expect, it } from 'vitest'
import { Title } from './Title.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

const title = { text: 'Cancel a line', lang: 'en' } as const

it('says in the page’s language that the text is in another, and marks the text', () => {
  const html = renderPart('zh', <Title title={title} shown="en" />)
  expect(html).toContain('这一页还没有中文版')
  expect(html).toContain('<h1><span lang="en">Cancel a line</span></h1>')
})

it('says nothing where the languages agree', () => {
  expect(renderPart('en', <Title title={title} shown="en" />)).not.toContain('lang=')
})
