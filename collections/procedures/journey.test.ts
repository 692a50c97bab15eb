import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { wayShape } from './shape.ts'
import type { Procedure, Way } from './view.ts'
import { STAGES, type Sim, type Stage } from '#collections/shared/choices.ts'
import { nothingOf } from '#tests/nothingOf.ts'

const stage = (name: Stage): Procedure['stages'][number] => ({
  stage: name,
  text: { text: name, lang: 'en' },
  covers: [],
  sources: [],
  own: false,
})

const way = (key: string, kind: Way['kind']): Way => ({
  ...nothingOf(wayShape),
  key,
  kind,
  ends: 'any',
  fee: { kind: 'none', text: null },
  duration: { days: null, unit: null, until: null, text: null },
  evidence: 'official',
  checkedOn: '2026-11-22',
  sources: [],
})

const of = (stages: Stage[], sims: Sim[], ways: Way[] = [way('store', 'store'), way('app', 'app')]) =>
  journey({ stages: stages.map(stage), ways, carrier: { sims } as Procedure['carrier'] })

describe('journey', () => {
  it('keeps the safe order, whatever order the stages were written in', () => {
    expect(of([...STAGES].reverse(), ['esim']).map((leg) => leg.stage)).toEqual([
      'accounts',
      'contract',
      'keep',
      'cancel',
      'confirm',
      'erase',
      'after',
    ])
  })

  it('erases the eSIM only after cancelling and its confirmation', () => {
    const order = of([...STAGES], ['esim']).map((leg) => leg.stage)
    expect(order.indexOf('erase')).toBeGreaterThan(order.indexOf('confirm'))
    expect(order.indexOf('confirm')).toBeGreaterThan(order.indexOf('cancel'))
  })

  it('says nothing of erasing where the carrier sells no eSIM', () => {
    expect(of([...STAGES], ['physical']).map((leg) => leg.stage)).not.toContain('erase')
  })

  it('cancels even where no stage has a text', () => {
    expect(of([], []).map((leg) => leg.stage)).toEqual(['cancel'])
  })

  it('puts the easiest way first and names it', () => {
    const [cancel] = of([], [])
    expect(cancel).toMatchObject({ easiest: 'app', ways: [{ key: 'app' }, { key: 'store' }] })
  })
})
