import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PHYSICAL, type ChecklistQuery } from './query.ts'
import { makeChecklist } from './makeChecklist.ts'
import { SITUATIONS, type Situation } from './situations.ts'
import type { Checklist, Gathered, Item } from './view.ts'
import type { Hotline } from '#collections/carriers/view.ts'
import type { Device } from '#collections/devices/view.ts'
import { deviceShape } from '#collections/devices/shape.ts'
import { procedureShape, wayShape } from '#collections/procedures/shape.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import {
  ALTERNATIVES,
  APPLICANTS,
  CASES,
  NEEDS,
  SIMS,
  STAGES,
  TASKS,
  WAY_KINDS,
  WAY_REACHES,
  type Applicant,
} from '#collections/shared/choices.ts'
import type { CardView, CaseView, Source, Statement, Text } from '#collections/shared/view.ts'
import { nothingOf } from '#tests/nothingOf.ts'

const text = (words: string): Text => ({ text: words, lang: 'en' })
const source = (key: string): Source => ({
  key,
  title: key,
  titleLang: 'en',
  publisher: text('Publisher'),
  url: null,
  archivedUrl: null,
  date: null,
  official: true,
})
const backed: Pick<Statement, 'evidence' | 'sources'> = { evidence: 'official', sources: [source('a')] }

const way = (key: string, rest: Partial<Way> = {}): Way => ({
  ...nothingOf(wayShape),
  key,
  kind: 'online',
  ends: 'any',
  steps: [text('Do it.')],
  fee: { kind: 'none', text: null },
  duration: { days: null, unit: null, until: null, text: null },
  checkedOn: '2026-11-22',
  ...backed,
  ...rest,
})

const carrier = {
  slug: 'x',
  name: text('Xtel'),
  aliases: [] as string[],
  kind: 'mobile',
  lang: 'en',
  sims: [],
  country: null,
} as const

const procedure = (rest: Partial<Procedure> = {}): Procedure => ({
  ...nothingOf(procedureShape),
  alternatives: [],
  refund: null,
  number: null,
  shown: 'en',
  published: ['en'],
  carrier: { ...carrier, sims: ['physical', 'esim'] },
  task: 'cancel-line',
  lead: text('Lead.'),
  stages: STAGES.map((stage) => ({ stage, text: text(stage), covers: [], sources: [], own: false })),
  ways: [way('online')],
  hotlines: [],
  cases: [],
  cards: [],
  siblings: [],
  reported: { against: 0, workedOn: null } as Procedure['reported'],
  changedAt: '2026-11-22T00:00:00Z',
  ...rest,
})

const phone: Device = {
  ...nothingOf(deviceShape),
  shown: 'en',
  published: ['en'],
  slug: 'phone',
  maker: 'Maker',
  name: text('Phone'),
  kind: 'phone',
  covers: text('All.'),
  lead: text('Lead.'),
  erase: { steps: [text('Erase it.')], connection: null, checkedOn: '2026-11-22', ...backed },
  find: { items: [{ identifier: 'imei', text: text('There.') }], checkedOn: '2026-11-22', ...backed },
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
  ...rest,
})

const asked = (situations: Situation[] = [], device: string | null = null): ChecklistQuery => ({
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
  const anyWay = fc.record({
    kind: fc.constantFrom(...WAY_KINDS),
    needs: some(NEEDS),
    sims: some(SIMS),
    onlyFor: fc.constantFrom([], ...CASES.map((each) => [each])),
    applicants: some(APPLICANTS),
    reach: fc.constantFrom(null, ...WAY_REACHES),
    bringCovers: some(NEEDS),
  })
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
    makeChecklist(
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
    const list = makeChecklist(given({ procedure: procedure({ ways: all }) }), asked(['abroad']))
    expect(ways(list)).toEqual(['call', 'letter', 'store'])
    expect(list.items.find(({ id }) => id === 'cancel')?.what).toMatchObject({
      ways: [{ hindrances: [] }, { hindrances: [] }, { hindrances: ['visit'] }],
    })
  })

  it('rather tries what is not known for the kind of SIM than what takes a visit', () => {
    const all = [way('store', { kind: 'store', onlyFor: ['province'] }), way('app', { sims: ['physical'] })]
    const gathered = given({ device: phone, country: China, procedure: procedure({ ways: all }) })
    expect(ways(makeChecklist(gathered, asked(['abroad', 'province'], 'phone')))).toEqual(['app', 'store'])
  })
})

describe('who lost the SIM', () => {
  it('reports it before anything else, and tries what needs no working line', () => {
    const live = [
      way('texts', { needs: ['sms-code'] }),
      way('line', { needs: ['working-line'] }),
      way('call', { kind: 'hotline' }),
    ]
    const list = makeChecklist(given({ procedure: procedure({ ways: live }) }), asked(['lost', 'accounts']))
    expect(ids(list).slice(0, 2)).toEqual(['lost-report', 'lost-replace'])
    expect(ways(list)[0]).toBe('call')
  })

  it('has no card to take out', () => {
    expect(ids(makeChecklist(given(), asked(['lost'], PHYSICAL)))).not.toContain('take-out')
  })
})

describe('who wants to keep the number', () => {
  const kinds = ['transfer-owner', 'suspend', 'port-out', 'change-number'] as const
  const alternatives = kinds.map((kind) => ({ kind, tasks: [], text: text(kind), ...backed }))
  const gathered = given({ procedure: procedure({ alternatives }) })

  it('finds what keeps it, the port first, and stops before canceling', () => {
    const list = ids(makeChecklist(gathered, asked(['keep'])))
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
    expect(ids(makeChecklist(gathered, asked(['deceased', 'keep'])))).toContain('keep-transfer-owner-1')
  })

  it('is not offered what is for IoT SIMs alone', () => {
    const iot: Procedure['alternatives'] = [{ kind: 'suspend', tasks: ['end-iot'], text: text('Pause.'), ...backed }]
    const list = makeChecklist(given({ procedure: procedure({ stages: [], alternatives: iot }) }), asked(['keep']))
    expect(list.notes).toEqual(['keep-none'])
  })

  it('is told where there is no way to, and how to end it', () => {
    const list = makeChecklist(given({ procedure: procedure({ stages: [] }) }), asked(['keep']))
    expect(list.notes).toEqual(['keep-none'])
    expect(ids(list)).toContain('cancel')
  })
})

describe('someone else’s line', () => {
  it('is not ended by what only the holder can do', () => {
    const app = way('app', { kind: 'app', needs: ['login', 'face-check'] })
    const list = makeChecklist(
      given({ procedure: procedure({ ways: [app, way('store', { kind: 'store' })] }) }),
      asked(['deceased']),
    )
    expect(ways(list)).toEqual(['store', 'app'])
    expect(ids(list)).toEqual(expect.arrayContaining(['deceased-accounts', 'holder', 'deceased']))
  })

  it('is not ended by what says that the holder has to come', () => {
    const ways = [way('store', { kind: 'store', applicants: ['holder'] }), way('letter')]
    const against = (situation: 'deceased' | 'company') =>
      makeChecklist(given({ procedure: procedure({ ways }) }), asked([situation])).items.flatMap(({ what }) =>
        what.kind === 'cancel'
          ? what.ways.filter(({ way: { key } }) => key === 'store').map((each) => each.hindrances)
          : [],
      )
    expect(against('deceased')).toEqual([['holder']])
    expect(against('company')).toEqual([[]])
  })

  it('is ended by what takes someone in the holder’s place, or does not say whom it takes', () => {
    const against = (applicants: Applicant[], situation: 'deceased' | 'minor') =>
      makeChecklist(
        given({ procedure: procedure({ ways: [way('store', { applicants })] }) }),
        asked([situation]),
      ).items.flatMap(({ what }) => (what.kind === 'cancel' ? what.ways.flatMap((each) => each.hindrances) : []))
    expect(against(['holder', 'proxy'], 'deceased')).toEqual([])
    expect(against(['holder', 'heirs'], 'deceased')).toEqual([])
    expect(against(['holder', 'guardian'], 'minor')).toEqual([])
    expect(against(['holder', 'guardian'], 'deceased')).toEqual(['holder'])
    expect(against([], 'deceased')).toEqual([])
  })

  it('has only cards that others than the holder can say', () => {
    const card = (text: string, speaker: CardView['speaker']): CardView => ({
      purpose: 'cancel',
      text,
      lang: 'en',
      meaning: { text, lang: 'en' },
      speaker,
    })
    const cards = [card('Any.', 'anyone'), card('Mine.', 'holder'), card('Untold.', null)]
    const gathered = given({ procedure: procedure({ cards, ways: [way('store', { kind: 'store' })] }) })
    const shown = (situations: Situation[]) =>
      makeChecklist(gathered, asked(situations)).items.flatMap(({ what }) =>
        what.kind === 'say' ? what.cards.map(({ text }) => text) : [],
      )
    expect(shown(['deceased'])).toEqual(['Any.'])
    expect(shown([])).toEqual(['Any.', 'Mine.', 'Untold.'])
  })

  it('takes papers, which what to have ready refers to', () => {
    const ready = makeChecklist(given(), asked(['deceased'])).items.find(({ id }) => id === 'ready')?.what
    expect(ready).toMatchObject({ papers: true })
  })

  it('finds the company’s own way only for a company', () => {
    const two = [way('app', { kind: 'app' }), way('business', { onlyFor: ['company'], needs: ['letter'] })]
    const gathered = given({ procedure: procedure({ ways: two }) })
    expect(ways(makeChecklist(gathered, asked(['company'])))[0]).toBe('business')
    expect(ways(makeChecklist(gathered, asked()))[0]).toBe('app')
  })

  it('says so when there is more than one kind of holder', () => {
    expect(makeChecklist(given(), asked(['minor', 'company'])).notes).toEqual(['holders'])
  })
})

describe('ways that do not end every line', () => {
  const ways = [
    way('pause', { ends: 'nothing' }),
    way('prepaid', { ends: 'some' }),
    way('store', { kind: 'store', needs: ['id-original'] }),
  ]
  const what = makeChecklist(given({ procedure: procedure({ ways }) }), asked([])).items.find(
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

describe('hotlines', () => {
  const line = (number: string, rest: Partial<Hotline> = {}): Hotline => ({
    number,
    label: text(number),
    tasks: [],
    purpose: null,
    reach: null,
    ...rest,
  })
  const all = [
    line('home', { reach: 'country' }),
    line('own', { reach: 'network' }),
    line('any'),
    line('abroad', { reach: 'anywhere' }),
    line('iot', { tasks: ['end-iot'] }),
    line('end', { purpose: 'cancel' }),
  ]
  const called = (situations: Situation[], hotlines = all, task: ChecklistQuery['task'] = 'cancel-line') =>
    makeChecklist(given({ procedure: procedure({ hotlines, task }) }), { ...asked(situations), task }).items.flatMap(
      ({ what }) => ('hotlines' in what ? what.hotlines.map(({ number }) => number) : []),
    )

  it('come to who is abroad with those first that work there, and without those that do not', () => {
    expect(called(['abroad'])).toEqual(['abroad', 'own', 'any', 'end'])
    expect(called(['abroad'], [line('home', { reach: 'country' })])).toEqual(['home'])
  })

  it('take the report of a loss, from another line than the lost one', () => {
    expect(called(['lost'])).toEqual(['home', 'any', 'abroad'])
    expect(called(['lost'], [...all, line('loss', { purpose: 'loss' })])).toEqual(['loss'])
  })

  it('are those for IoT SIMs only there', () => expect(called(['lost'], all, 'end-iot')).toEqual(['iot']))
})

describe('what is known of the carrier in a case', () => {
  const answer = (which: CaseView['case'], words: string): CaseView => ({ case: which, text: text(words), ...backed })

  it('stands under our usual words for that case alone', () => {
    const cases = [answer('deceased', 'Call the team.'), answer('minor', 'Bring the guardian.')]
    const { items } = makeChecklist(given({ procedure: procedure({ cases }) }), asked(['deceased']))
    const said = items.flatMap(({ id, what }) =>
      what.kind === 'advice' && what.said.length > 0 ? [[id, what.said]] : [],
    )
    expect(said).toEqual([['deceased', [text('Call the team.')]]])
  })
})

describe('from where a way works', () => {
  const against = (rest: Partial<Way>, situations: Situation[]) =>
    makeChecklist(
      given({ procedure: procedure({ ways: [way('one', rest)] }), country: China }),
      asked(situations),
    ).items.flatMap(({ what }) => (what.kind === 'cancel' ? what.ways.flatMap((each) => each.hindrances) : []))

  it('counts for who is abroad, and for a number from another province', () => {
    expect(against({ reach: 'country' }, ['abroad'])).toEqual(['country'])
    expect(against({ reach: 'anywhere' }, ['abroad'])).toEqual([])
    expect(against({ reach: 'home-area' }, ['province'])).toEqual(['home-area'])
    expect(against({ reach: 'home-area', kind: 'store' }, ['abroad', 'province'])).toEqual(['visit'])
    expect(against({}, ['abroad', 'province'])).toEqual([])
  })

  it('is nothing that one of its cases alone could be taken for', () => {
    expect(against({ onlyFor: ['minor', 'deceased'] }, ['deceased'])).toEqual([])
    expect(against({ onlyFor: ['minor', 'deceased'] }, [])).toEqual(['minor'])
  })
})

describe('what to have ready', () => {
  const ready = (rest: Partial<Way>) =>
    makeChecklist(given({ procedure: procedure({ ways: [way('one', rest)] }) }), asked()).items.find(
      ({ id }) => id === 'ready',
    )?.what

  it('does not repeat what the list of things to bring says', () => {
    const bring = [text('Your ID card')]
    expect(ready({ needs: ['id-original', 'sms-code'], bring, bringCovers: ['id-original'] })).toMatchObject({
      needs: ['sms-code'],
    })
    expect(ready({ needs: ['id-original'], bring })).toMatchObject({ needs: ['id-original'] })
  })
})

describe('afterwards', () => {
  const refund = { text: text('It comes back.'), ...backed }
  const list = (covers: Procedure['stages'][number]['covers']) =>
    ids(
      makeChecklist(
        given({
          procedure: procedure({
            refund,
            stages: [{ stage: 'after', text: text('After.'), covers, sources: [], own: true }],
          }),
        }),
        asked(),
      ),
    )

  it('does not say the refund twice', () => {
    expect(list([])).toContain('refund')
    expect(list(['refund'])).not.toContain('refund')
  })
})

describe('a number from another province', () => {
  it('matters in mainland China only', () => {
    const two = [way('store', { kind: 'store' }), way('remote', { kind: 'store', onlyFor: ['province'] })]
    const gathered = given({ procedure: procedure({ ways: two }), country: China })
    expect(ways(makeChecklist(gathered, asked(['province'])))).toEqual(['remote', 'store'])
    expect(ways(makeChecklist(gathered, asked()))).toEqual(['store', 'remote'])
    expect(makeChecklist(given(), asked(['province'])).notes).toEqual(['province-elsewhere'])
  })
})

describe('the device', () => {
  it('is erased last, where the line can be on it', () => {
    const list = ids(makeChecklist(given({ device: phone }), asked([], 'phone')))
    expect(list.indexOf('erase-device')).toBeGreaterThan(list.indexOf('confirm'))
    expect(list).toContain('identifiers')
  })

  it('finds the ways of a watch for a watch alone', () => {
    const two = [way('phone', { sims: ['esim'] }), way('watch', { sims: ['wearable'] })]
    const list = (kind: Device['kind']) =>
      ways(
        makeChecklist(given({ device: { ...phone, kind }, procedure: procedure({ ways: two }) }), asked([], 'phone')),
      )
    expect(list('watch')[0]).toBe('watch')
    expect(list('tablet')[0]).toBe('phone')
    expect(list(null)[0]).toBe('phone')
  })

  it('has nothing to erase where the carrier sells no eSIM', () => {
    const list = makeChecklist(
      given({ device: phone, procedure: procedure({ carrier: { ...carrier, sims: ['physical'] } }) }),
      asked([], 'phone'),
    )
    expect(list.notes).toEqual(['no-esim'])
    expect(ids(list).filter((id) => id.startsWith('erase'))).toEqual([])
  })

  it('is none for a physical SIM, which is taken out', () => {
    expect(ids(makeChecklist(given(), asked([], PHYSICAL)))).toContain('take-out')
  })

  it('chooses the ways that are known for its kind of SIM', () => {
    const two = [way('card', { sims: ['physical'] }), way('both', { sims: ['physical', 'esim'], kind: 'hotline' })]
    const list = makeChecklist(given({ device: phone, procedure: procedure({ ways: two }) }), asked([], 'phone'))
    expect(ways(list)).toEqual(['both', 'card'])
  })
})
