import { expect, it } from 'vitest'
import { explainProcedure } from './explainProcedure.ts'
import { procedureShape } from '#collections/procedures/shape.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import type { Stage } from '#collections/shared/choices.ts'
import type { TermRow } from '#collections/terms/view.ts'
import { nothingOf } from '#tests/nothingOf.ts'

const text = (words: string) => ({ text: words, lang: 'en' }) as const
const statement = (words: string) => ({ text: text(words), evidence: 'official', sources: [] }) as const
const stage = (name: Stage, words: string) => ({ stage: name, text: text(words), covers: [], sources: [], own: true })
const term = (name: string): TermRow => ({
  slug: name.toLowerCase(),
  name: text(name),
  aliases: [] as string[],
  short: text(`What ${name} is.`),
  shown: 'en',
  published: ['en'],
})

const procedure: Procedure = {
  ...nothingOf(procedureShape),
  carrier: {
    slug: 'ee',
    name: text('EE'),
    aliases: [] as string[],
    kind: 'mobile',
    lang: 'en',
    sims: ['physical'],
    country: null,
  },
  task: 'cancel-line',
  lead: text('PAC'),
  stages: [
    stage('keep', 'Keep it?'),
    stage('erase', 'Find the EID.'),
    stage('after', 'The PAC is used up, the STAC too.'),
  ],
  alternatives: [{ ...statement('Ask for a PAC.'), kind: 'port-out', tasks: [], sources: [] }],
  refund: { ...statement('The MNP ends it.'), sources: [] },
  number: null,
  hotlines: [],
  cases: [],
  cards: [],
  siblings: [],
  reported: { against: 0, workedOn: null },
  shown: 'en',
  published: ['en'],
  changedAt: '2026-11-22',
}

const { procedure: told, legs, terms } = explainProcedure(procedure, ['PAC', 'STAC', 'EID', 'MNP'].map(term))

it('explains a term where the page first mentions it, not where the data does', () => {
  expect(told.alternatives[0]?.text.text).toBe('Ask for a [PAC](#term-pac).')
  expect(legs.at(-1)?.text?.text).toBe('The PAC is used up, the [STAC](#term-stac) too.')
  expect(told.refund?.text.text).toBe('The [MNP](#term-mnp) ends it.')
})

it('explains nothing that the page does not show', () => {
  expect(terms.map(({ slug }) => slug)).toEqual(['pac', 'stac', 'mnp'])
  expect(told.lead.text).toBe('PAC')
})
