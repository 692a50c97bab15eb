import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PHYSICAL, type Asked } from './query.ts'
import { checklist } from './checklist.ts'
import { SITUATIONS, type Situation } from './situations.ts'
import type { Checklist, Gathered, Item } from './view.ts'
import type { Device } from '#collections/devices/view.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import { ALTERNATIVES, NEEDS, SIMS, STAGES, TASKS, WAY_KINDS } from '#collections/shared/choices.ts'
import type { Source, Statement, Text } from '#collections/shared/view.ts'

const text = (words: string): Text => ({ text: words, lang: 'en' })
const source = (key: string): Source => ({
  key,
  title: key,
  titleLang: 'en',
  publisher: text('Publisher'),
  url: null,
  date: null,
  official: true,
})
const backed: Pick<Statement, 'evidence' | 'sources'> = { evidence: 'official', sources: [source('a')] }

const way = (key: string, rest: Partial<Way> = {}): Way => ({
  key,
  kind: 'online',
  title: null,
  sims: [],
  ends: 'any',
  onlyFor: [],
  applicants: [],
  reach: null,
  url: null,
  steps: [text('Do it.')],
  bring: [],
  conditions: [],
  needs: [],
  bringCovers: [],
  fee: { kind: 'none', text: null },
  duration: { days: null, unit: null, until: null, text: null },
  checkedOn: '2026-11-22',
  ...backed,
  ...rest,
})

const carrier = { slug: 'x', name: text('Xtel'), kind: 'mobile', lang: 'en', sims: [], country: null } as const

const procedure = (rest: Partial<Procedure> = {}): Procedure => ({
  shown: 'en',
  published: ['en'],
  carrier: { ...carrier, sims: ['physical', 'esim'] },
  task: 'cancel-line',
  title: null,
  lead: text('Lead.'),
  halt: null,
  stages: STAGES.map((stage) => ({ stage, text: text(stage), covers: [], sources: [], own: false })),
  ways: [way('online')],
  states: [],
  days: [],
  alternatives: [],
  refund: null,
  number: null,
  hotlines: [],
  cases: [],
  cards: [],
  siblings: [],
  reported: { against: 0, workedOn: null } as Procedure['reported'],
  changedAt: '2026-11-22T00:00:00Z',
  ...rest,
})

const phone: Device = {
  shown: 'en',
  published: ['en'],
  slug: 'phone',
  maker: 'Maker',
  name: text('Phone'),
  kind: 'phone',
  covers: text('All.'),
  lead: text('Lead.'),
  halt: null,
  erase: { steps: [text('Erase it.')], connection: null, checkedOn: '2026-11-22', ...backed },
  move: null,
  find: { items: [{ identifier: 'imei', text: text('There.') }], checkedOn: '2026-11-22', ...backed },
  reset: null,
  redownload: null,
  warnings: [],
  reported: { against: 0, workedOn: null } as Device['reported'],
  changedAt: '2026-11-22T00:00:00Z',
}

const China = {
  slug: 'china',
  code: 'CN',
  name: text('Mainland China'),
  carriers: [],
  complaint: [{ text: text('Complain.'), ...backed }],
} as unknown as NonNullable<Gathered['country']>

const given = (rest: Partial<Gathered> = {}): Gathered => ({
  procedure: procedure(),
  device: null,
  country: null,
  sections: {},
  aliases: [],
  ...rest,
})

const asked = (situations: Situation[] = [], device: string | null = null): Asked => ({
  carrier: 'x',
  task: 'cancel-line',
  device,
  situations,
  day: null,
})

const ids = ({ items }: Checklist): string[] => items.map(({ id }) => id)
const ways = ({ items }: Checklist): string[] =>
  items.flatMap(({ what }) => (what.kind === 'cancel' ? what.ways.map(({ way: { key } }) => key) : []))

describe('every list', () => {
  const some = <T extends string>(of: readonly T[]) => fc.subarray([...of])
  const anyWay = fc
    .record({
      kind: fc.constantFrom(...WAY_KINDS),
      needs: some(NEEDS),
      sims: some(SIMS),
      title: fc.constantFrom(null, 'Lost', '异地', 'Business'),
    })
    .map(({ title, ...rest }) => ({ ...rest, title: title === null ? null : text(title) }))
  type Anything = typeof anything extends fc.Arbitrary<infer Of> ? Of : never
  const anything = fc.record({
    task: fc.constantFrom(...TASKS),
    sims: some(SIMS),
    stages: some(STAGES),
    ways: fc.array(anyWay, { maxLength: 6 }),
    alternatives: fc.uniqueArray(fc.constantFrom(...ALTERNATIVES)),
    situations: some(SITUATIONS),
    device: fc.constantFrom(null, PHYSICAL, 'phone'),
    isChina: fc.boolean(),
  })

  const made = ({ task, sims, stages, ways, alternatives, situations, device, isChina }: Anything) =>
    checklist(
      given({
        procedure: procedure({
          task,
          carrier: { ...carrier, sims },
          stages: stages.map((stage) => ({ stage, text: text(stage), covers: [], sources: [], own: false })),
          ways: ways.map((each, index) => way(`way-${index}`, each)),
          alternatives: alternatives.map((kind) => ({ kind, tasks: [], text: text(kind), ...backed })),
        }),
        device: device === 'phone' ? phone : null,
        country: isChina ? China : null,
      }),
      { ...asked(situations, device), task },
    )

  const holds = (check: (list: Checklist, of: Anything) => void) =>
    fc.assert(
      fc.property(anything, (of) => check(made(of), of)),
      { numRuns: 2000 },
    )

  it('has the stages in the order that is safe, and the eSIM erased only after the confirmation', () => {
    holds(({ items }) => {
      const order = items.map(({ stage }) => STAGES.indexOf(stage))
      expect(order).toEqual([...order].sort((a, b) => a - b))
    })
  })

  it('has something to do, and nothing twice', () => {
    holds((list) => {
      expect(list.items.length).toBeGreaterThan(0)
      expect(new Set(ids(list)).size).toBe(list.items.length)
    })
  })

  it('backs every item by a source or by the guide, or says that it is usual advice', () => {
    holds(({ items }) => {
      const isBacked = ({ sources, guide, usual }: Item) => sources.length > 0 || guide !== null || usual
      expect(items.filter((item) => !isBacked(item))).toEqual([])
    })
  })

  it('either keeps the number or cancels, with every way there is', () => {
    holds((list, of) => {
      expect(list.keeps ? ids(list).includes('keep-stop') : ids(list).includes('cancel')).toBe(true)
      expect(list.keeps && ids(list).includes('cancel')).toBe(false)
      if (!list.keeps) expect(ways(list).sort()).toEqual(of.ways.map((_, index) => `way-${index}`).sort())
    })
  })

  it('says so where an answer makes no difference', () => {
    holds((list, of) => {
      const silent = of.situations.filter((each) => !list.situations.includes(each))
      expect(silent.length).toBe(list.notes.filter((note) => /^(province|keep)-/.test(note)).length)
    })
  })
})

describe('who is abroad', () => {
  it('finds the ways without a visit first, and why not the others', () => {
    const all = [
      way('store', { kind: 'store' }),
      way('call', { kind: 'hotline' }),
      way('letter', { needs: ['letter'] }),
    ]
    const list = checklist(given({ procedure: procedure({ ways: all }) }), asked(['abroad']))
    expect(ways(list)).toEqual(['call', 'letter', 'store'])
    expect(list.items.find(({ id }) => id === 'cancel')?.what).toMatchObject({
      ways: [{ hindrances: [] }, { hindrances: [] }, { hindrances: ['visit'] }],
    })
  })

  it('rather tries what is not known for the kind of SIM than what takes a visit', () => {
    const all = [way('store', { kind: 'store', title: text('异地') }), way('app', { sims: ['physical'] })]
    const gathered = given({ device: phone, country: China, procedure: procedure({ ways: all }) })
    expect(ways(checklist(gathered, asked(['abroad', 'province'], 'phone')))).toEqual(['app', 'store'])
  })
})

describe('who lost the SIM', () => {
  it('reports it before anything else, and tries what needs no working line', () => {
    const live = [
      way('texts', { needs: ['sms-code'] }),
      way('line', { needs: ['working-line'] }),
      way('call', { kind: 'hotline' }),
    ]
    const list = checklist(given({ procedure: procedure({ ways: live }) }), asked(['lost', 'accounts']))
    expect(ids(list).slice(0, 2)).toEqual(['lost-report', 'lost-replace'])
    expect(ways(list)[0]).toBe('call')
  })

  it('has no card to take out', () => {
    expect(ids(checklist(given(), asked(['lost'], PHYSICAL)))).not.toContain('take-out')
  })
})

describe('who wants to keep the number', () => {
  const kinds = ['transfer-owner', 'suspend', 'port-out', 'change-number'] as const
  const alternatives = kinds.map((kind) => ({ kind, tasks: [], text: text(kind), ...backed }))
  const gathered = given({ procedure: procedure({ alternatives }) })

  it('finds what keeps it, the port first, and stops before canceling', () => {
    const list = ids(checklist(gathered, asked(['keep'])))
    expect(list.filter((id) => id.startsWith('keep'))).toEqual([
      'keep-port-out-1',
      'keep-suspend-2',
      'keep-transfer-owner-3',
      'keep-stop',
    ])
    expect(list).not.toContain('cancel')
    expect(list.indexOf('erase-kept')).toBeGreaterThan(list.indexOf('confirm-kept'))
  })

  it('hands over first what belonged to someone who died', () => {
    expect(ids(checklist(gathered, asked(['deceased', 'keep'])))).toContain('keep-transfer-owner-1')
  })

  it('is told where there is no way to, and how to end it', () => {
    const list = checklist(given({ procedure: procedure({ stages: [] }) }), asked(['keep']))
    expect(list.notes).toEqual(['keep-none'])
    expect(ids(list)).toContain('cancel')
  })
})

describe('someone else’s line', () => {
  it('is not ended by what only the holder can do', () => {
    const app = way('app', { kind: 'app', needs: ['login', 'face-check'] })
    const list = checklist(
      given({ procedure: procedure({ ways: [app, way('store', { kind: 'store' })] }) }),
      asked(['deceased']),
    )
    expect(ways(list)).toEqual(['store', 'app'])
    expect(ids(list)).toEqual(expect.arrayContaining(['deceased-accounts', 'holder', 'deceased']))
  })

  it('is not ended by what says that the holder has to come', () => {
    const ways = [way('store', { kind: 'store', conditions: [text('本人带身份证原件到营业厅')] }), way('letter')]
    const against = (situation: 'deceased' | 'company') =>
      checklist(given({ procedure: procedure({ ways }) }), asked([situation])).items.flatMap(({ what }) =>
        what.kind === 'cancel'
          ? what.ways.filter(({ way: { key } }) => key === 'store').map((each) => each.hindrances)
          : [],
      )
    expect(against('deceased')).toEqual([['holder']])
    expect(against('company')).toEqual([[]])
  })

  it('takes papers, which what to have ready refers to', () => {
    const ready = checklist(given(), asked(['deceased'])).items.find(({ id }) => id === 'ready')?.what
    expect(ready).toMatchObject({ papers: true })
  })

  it('finds the company’s own way only for a company', () => {
    const two = [
      way('app', { kind: 'app' }),
      way('business', { title: text('Company accounts: email'), needs: ['letter'] }),
    ]
    const gathered = given({ procedure: procedure({ ways: two }) })
    expect(ways(checklist(gathered, asked(['company'])))[0]).toBe('business')
    expect(ways(checklist(gathered, asked()))[0]).toBe('app')
  })

  it('says so when there is more than one kind of holder', () => {
    expect(checklist(given(), asked(['minor', 'company'])).notes).toEqual(['holders'])
  })
})

describe('ways that do not end every line', () => {
  const ways = [
    way('pause', { ends: 'nothing' }),
    way('prepaid', { ends: 'some' }),
    way('store', { kind: 'store', needs: ['id-original'] }),
  ]
  const what = checklist(given({ procedure: procedure({ ways }) }), asked([])).items.find(
    ({ id }) => id === 'cancel',
  )?.what

  it('come after those that do, however easy, and what ends nothing last', () => {
    expect(what?.kind === 'cancel' && what.ways.map(({ way: { key } }) => key)).toEqual(['store', 'prepaid', 'pause'])
    expect(what).toMatchObject({
      easiest: null,
      ways: [{ hindrances: [] }, { hindrances: [] }, { hindrances: ['stops'] }],
    })
  })
})

describe('a number from another province', () => {
  it('matters in mainland China only', () => {
    const two = [way('store', { kind: 'store' }), way('remote', { kind: 'store', title: text('营业厅异地办理') })]
    const gathered = given({ procedure: procedure({ ways: two }), country: China })
    expect(ways(checklist(gathered, asked(['province'])))).toEqual(['remote', 'store'])
    expect(ways(checklist(gathered, asked()))).toEqual(['store', 'remote'])
    expect(checklist(given(), asked(['province'])).notes).toEqual(['province-elsewhere'])
  })
})

describe('the device', () => {
  it('is erased last, where the line can be on it', () => {
    const list = ids(checklist(given({ device: phone }), asked([], 'phone')))
    expect(list.indexOf('erase-device')).toBeGreaterThan(list.indexOf('confirm'))
    expect(list).toContain('identifiers')
  })

  it('has nothing to erase where the carrier sells no eSIM', () => {
    const list = checklist(
      given({ device: phone, procedure: procedure({ carrier: { ...carrier, sims: ['physical'] } }) }),
      asked([], 'phone'),
    )
    expect(list.notes).toEqual(['no-esim'])
    expect(ids(list).filter((id) => id.startsWith('erase'))).toEqual([])
  })

  it('is none for a physical SIM, which is taken out', () => {
    expect(ids(checklist(given(), asked([], PHYSICAL)))).toContain('take-out')
  })

  it('chooses the ways that are known for its kind of SIM', () => {
    const two = [way('card', { sims: ['physical'] }), way('both', { sims: ['physical', 'esim'], kind: 'hotline' })]
    const list = checklist(given({ device: phone, procedure: procedure({ ways: two }) }), asked([], 'phone'))
    expect(ways(list)).toEqual(['both', 'card'])
  })
})
