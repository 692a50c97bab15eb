import type { Ends, Fee, Need, WayKind } from '#collections/shared/choices.ts'

/** What makes a way laborious, as a reader would name it; labels stand in `messages/`. */
export const REASONS = [
  'visit',
  'original',
  'papers',
  'letter',
  'call',
  'face',
  'login',
  'person',
  'fee',
  'fee-maybe',
  'wait-days',
  'wait-weeks',
  'nothing',
  'no-way',
] as const
export type Reason = (typeof REASONS)[number]

/** 1 easy … 4 hard, or that no way is known; with what it comes from, heaviest first. */
export type Effort = { level: 1 | 2 | 3 | 4 | 'impossible'; because: Reason[]; way: string | null }

/** What effort is computed from. */
export type Laborious = {
  key: string
  kind: WayKind
  ends: Ends
  needs: Need[]
  fee: { kind: Fee }
  duration: { days: [number, number] | null }
}

const POINTS: Record<Reason, number> = {
  visit: 3,
  papers: 2,
  letter: 2,
  person: 1.5,
  call: 1.5,
  original: 1,
  face: 1,
  fee: 1,
  'wait-weeks': 1,
  'fee-maybe': 0.5,
  'wait-days': 0.5,
  login: 0.5,
  nothing: 0,
  'no-way': 0,
}

/** A week or more is a wait that has to be noted in a calendar. */
const WEEK = 7

function reasons(way: Laborious): Reason[] {
  const { kind, needs, fee } = way
  const most = way.duration.days?.[1] ?? 0
  const found: Reason[] = []
  if (kind === 'store') found.push('visit')
  if (needs.includes('company-papers')) found.push('papers')
  if (needs.includes('letter')) found.push('letter')
  if (kind === 'hotline') found.push('call')
  if (kind === 'chat' || needs.includes('account-manager')) found.push('person')
  if (needs.includes('id-original')) found.push('original')
  if (needs.includes('face-check')) found.push('face')
  if (fee.kind === 'charged') found.push('fee')
  if (fee.kind === 'maybe') found.push('fee-maybe')
  if (most >= WEEK) found.push('wait-weeks')
  else if (most >= 1) found.push('wait-days')
  if (needs.includes('login')) found.push('login')
  return found
}

const sum = (because: Reason[]): number => because.reduce((points, reason) => points + POINTS[reason], 0)

function level(points: number): 1 | 2 | 3 | 4 {
  if (points <= 1) return 1
  if (points <= 2.5) return 2
  if (points <= 4) return 3
  return 4
}

/** The ways that count: for any line before those for some, and waiting for expiry last, because it ends nothing now. */
function counting(ways: Laborious[]): Laborious[] {
  const ending = ways.filter((way) => way.ends !== 'nothing')
  const active = ending.filter((way) => way.kind !== 'expiry')
  const whole = active.filter((way) => way.ends === 'any')
  return [whole, active, ending].find((some) => some.length > 0) ?? []
}

/** The key of the least laborious way, where several count and one can be called that. */
export const easiestOf = (ways: Laborious[]): string | null => (counting(ways).length > 1 ? effort(ways).way : null)

/** How laborious a procedure is: that of the least laborious way that counts, since a reader needs only one. Never typed by hand. */
export function effort(ways: Laborious[]): Effort {
  const choices = counting(ways)
  let best: Effort | null = null
  let least = Infinity
  for (const way of choices) {
    const because = reasons(way)
    const points = sum(because)
    if (points >= least) continue
    least = points
    best = { level: level(points), because: because.length > 0 ? because : ['nothing'], way: way.key }
  }
  return best ?? { level: 'impossible', because: ['no-way'], way: null }
}
