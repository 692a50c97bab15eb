import { expect, it } from 'vitest'
import { Cards } from './Cards.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

it('sets the sentence in the language of the counter and its meaning in the reader’s', () => {
  const card = {
    purpose: 'cancel',
    text: '解約します',
    lang: 'ja',
    meaning: { text: 'I cancel.', lang: 'en' },
    speaker: null,
  } as const
  const html = renderPart('en', <Cards of={[card]} />)
  expect(html).toMatch(/<p [^>]*lang="ja">解約します<\/p>/)
  expect(html).toContain('I cancel.')
  expect(html).toContain('Cancel this line')
})

it('does not say a sentence in the reader’s language twice', () => {
  const card = {
    purpose: 'cancel',
    text: 'I cancel.',
    lang: 'en',
    meaning: { text: 'Ich kündige.', lang: 'en' },
    speaker: null,
  } as const
  expect(renderPart('en', <Cards of={[card]} />)).not.toContain('Ich kündige.')
})
