import { expect, it } from 'vitest'
import { Sources } from './Sources.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import type { Source } from '#collections/shared/view.ts'

const source: Source = {
  key: 'a',
  title: '解約のお手続き',
  titleLang: 'ja',
  publisher: { text: 'NTT docomo', lang: 'en' },
  url: 'https://example.org/',
  archivedUrl: null,
  date: '2026-05',
  official: true,
}

it('links a source in its own language, with evidence and day', () => {
  const html = renderPart('en', <Sources sources={[source]} evidence="official" checkedOn="2026-11-22" />)
  expect(html).toContain('<a href="https://example.org/" lang="ja">解約のお手続き</a>')
  expect(html).toContain('Official source')
  expect(html).toContain('Checked <time dateTime="2026-11-22">2026-11-22</time>')
})

it('names a source without a link where readers do not get one', () => {
  expect(renderPart('en', <Sources sources={[{ ...source, url: null }]} />)).not.toContain('<a ')
})

it('unfolds what does not fit beside a step', () => {
  const four = ['a', 'b', 'c', 'd'].map((key) => ({ ...source, key }))
  const html = renderPart('en', <Sources sources={four} />)
  expect(html.split('<details>')[1]?.match(/<li>/g)).toHaveLength(2)
  expect(
    renderPart('en', <Sources sources={four} shown={1} />)
      .split('<details>')[1]
      ?.match(/<li>/g),
  ).toHaveLength(3)
})

it('leads to the archived copy of a page that is gone', () => {
  const html = renderPart('en', <Sources sources={[{ ...source, archivedUrl: 'https://archive.example/a' }]} />)
  expect(html).toMatch(/<a href="https:\/\/archive\.example\/a"[^>]*>Archived copy/)
  expect(renderPart('en', <Sources sources={[source]} />)).not.toContain('Archived')
})
