import { describe, expect, it } from 'vitest'
import { Check } from './Check.tsx'
import { Identifiers } from './Identifiers.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import { IDENTIFIER_KINDS, NOTES, FINDING_OUTCOMES, PARTS } from '#features/identifiers/finding.ts'
import { LOCALES } from '#i18n/routing.ts'

describe.each(LOCALES)('in %s', (locale) => {
  const html = renderPart(locale, <Check />) + renderPart(locale, <Identifiers devices={[]} />)

  it('has every word the script may need, once', () => {
    const words = [...html.matchAll(/data-word="([^"]*)"/g)].map(([, word]) => word)
    expect(new Set(words).size).toBe(words.length)
    const needed = [
      ...FINDING_OUTCOMES,
      ...NOTES.filter((note) => note !== 'body').map((note) => `note-${note}`),
      ...PARTS.map((part) => `part-${part}`),
      ...IDENTIFIER_KINDS.map((kind) => `use-${kind}`),
      ...[
        'none',
        'more',
        'slips',
        'slips-iccid',
        'slip-1',
        'slip-2',
        'body',
        'issued',
        'use',
        'private',
        'body-',
        'country-',
      ],
      ...['country-1', 'country-86', 'country-882', 'body-00', 'body-35'],
    ]
    expect(words).toEqual(expect.arrayContaining(needed))
  })

  it('has one field, which nothing could send, and hides it until there is a script', () => {
    expect(html).toMatch(/^<section[^>]*data-check=""[^>]* hidden=""/)
    expect(html.match(/<(textarea|input|select|button|form)/g)).toEqual(['<textarea'])
    expect(/<textarea[^>]*>/.exec(html)?.[0]).not.toMatch(/ name=/)
  })

  it('names regions as the guide does', () => {
    expect(html).toContain(`data-word="country-852">${locale === 'zh' ? '香港' : 'Hong Kong'}<`)
    expect(html).toContain(
      `data-word="country-1">${locale === 'zh' ? '美国、加拿大等' : 'United States, Canada and others'}<`,
    )
  })
})
