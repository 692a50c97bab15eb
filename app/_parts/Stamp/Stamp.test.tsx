import { expect, it } from 'vitest'
import { Stamp } from './Stamp.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import type { Source } from '#collections/shared/view.ts'

const source = (key: string, official: boolean): Source => ({
  key,
  title: key,
  titleLang: 'en',
  publisher: { text: 'Publisher', lang: 'en' },
  url: null,
  archivedUrl: null,
  date: null,
  official,
})

it('counts every source once and says how many are official, and that nothing was tested', () => {
  const sources = [source('a', true), source('a', true), source('b', false)]
  const html = renderPart('en', <Stamp checkedOn="2026-11-22" sources={sources} today="2026-11-30" />)
  expect(html).toContain('data-age="fresh"')
  expect(html).toContain('<time dateTime="2026-11-22">November 22, 2026</time>')
  expect(html).toContain('2 sources, one of them official; compared, not tested by us.')
})

it('says in a word that a check has grown old', () => {
  const on = (today: string) => renderPart('zh', <Stamp checkedOn="2026-01-01" sources={[]} today={today} />)
  expect(on('2026-04-30')).toMatch(/data-age="ageing".*该复核了/)
  expect(on('2026-09-01')).toMatch(/data-age="stale".*已过时/)
})

it('says what readers report: the last day it worked, or why a fresh check is due again', () => {
  const on = (reported: { against: number; workedOn: string | null }) =>
    renderPart('en', <Stamp checkedOn="2026-11-22" sources={[]} reported={reported} today="2026-11-30" />)
  expect(on({ against: 0, workedOn: '2026-11-28' })).toMatch(
    /data-age="fresh".*Last reported working on <time dateTime="2026-11-28">/,
  )
  const due = on({ against: 3, workedOn: null })
  expect(due).toMatch(/data-age="ageing".*Due for another check.*more readers said that it did not work/)
  expect(on({ against: 1, workedOn: null })).not.toContain('readers')
})
