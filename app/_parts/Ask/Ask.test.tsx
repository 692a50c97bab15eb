import { expect, it } from 'vitest'
import { Ask } from './Ask.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

const page = { kind: 'procedure', carrier: 'ee', task: 'cancel-line' } as const
const silent = { against: 0, workedOn: null }

it('sends yes at once, with the page and the language, and leads no to the reasons', () => {
  const html = renderPart('zh', <Ask page={page} reported={silent} />)
  expect(html).toMatch(/<form action="\/report" method="post">.*value="\/carriers\/ee\/cancel-line".*value="zh"/)
  expect(html).toMatch(/<form action="\/zh\/report">.*value="failed"/)
})

it('hides the field for programs from people and their tools', () =>
  expect(renderPart('en', <Ask page={page} reported={silent} />)).toMatch(
    /<label hidden="">[^<]+<input tabindex="-1" autoComplete="off" name="website"/i,
  ))

it('says when it was last reported working, once that is known', () => {
  expect(renderPart('en', <Ask page={page} reported={silent} />)).not.toContain('<time')
  expect(renderPart('en', <Ask page={page} reported={{ against: 0, workedOn: '2026-11-22' }} />)).toContain(
    'Last reported working on <time dateTime="2026-11-22">November 22, 2026</time>',
  )
})
