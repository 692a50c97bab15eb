import { advise, guideTo } from './advice.ts'
import { cancelling } from './cancelling.ts'
import { item, unique } from './item.ts'
import { orderOf, stepsOf } from './guideParts.ts'
import { callable, keeping, preferred, type Settled } from './resolveContext.ts'
import { HOLDERS } from './situations.ts'
import type { Advice, Item } from './view.ts'
import { mayHaveEsim, type Leg } from '#collections/procedures/journey.ts'
import type { Hotline } from '#collections/carriers/view.ts'
import type { CarrierStatement, Stage } from '#collections/shared/choices.ts'
import type { Text } from '#collections/shared/view.ts'

/** The items of one stage; `leg` is what the journey says of it, if anything. */
type Make = (settled: Settled, leg: Leg | undefined) => Item[]

const when = (condition: boolean, ...items: Item[]): Item[] => (condition ? items : [])

const advice = ({ gathered }: Settled, ...advices: Advice[]): Item[] => advices.map((each) => advise(gathered, each))

/** The text of the stage itself. */
const opening = (leg: Leg | undefined): Item[] =>
  leg && leg.stage !== 'cancel' ? [item(leg.stage, leg.stage, { kind: 'stage', text: leg.text }, leg)] : []

/** How to find the accounts that are tied to the number, and the order to move them, in the guide's words. */
function tied(settled: Settled): Item[] {
  const { before } = settled.gathered.sections
  const texts = (items: string[]): Text[] => items.map((text) => ({ text, lang: before?.shown ?? 'zh' }))
  const steps = texts(before ? stepsOf(before.body) : [])
  const order = texts(before ? orderOf(before.body) : [])
  const guide = guideTo(settled.gathered, 'before')
  return [
    ...when(steps.length > 0, item('accounts-find', 'accounts', { kind: 'find-accounts', items: steps }, { guide })),
    ...advice(settled, 'accounts-move').map((each): Item => ({
      ...each,
      what: { kind: 'advice', advice: 'accounts-move', said: order, hotlines: [] },
    })),
  ]
}

/** Where a loss can be reported: where that is what is taken, else where not only something else is. */
const reportable = (settled: Settled): Hotline[] =>
  preferred(
    preferred(callable(settled), ({ purpose }) => purpose !== 'cancel'),
    ({ purpose }) => purpose === 'loss',
  )

const accounts: Make = (settled, leg) => {
  const { gathered, is, asked } = settled
  const line = asked.task === 'cancel-line'
  return [
    ...when(is('lost'), advise(gathered, 'lost-report', reportable(settled))),
    ...when(is('lost') && line, ...advice(settled, 'lost-replace')),
    // Who lost the SIM receives nothing to keep receiving.
    ...when(is('abroad') && line && !is('lost'), ...advice(settled, 'roaming')),
    ...when(is('deceased') && line, ...advice(settled, 'deceased-accounts')),
    ...opening(leg),
    ...(is('accounts') ? tied(settled) : []),
  ]
}

const contract: Make = (settled, leg) => {
  const { gathered, is, line } = settled
  const find = line === null || is('lost') ? null : gathered.device?.find
  const holders = HOLDERS.filter(is)
  return [
    ...(holders.length > 0 ? advice(settled, 'holder', ...holders) : []),
    ...opening(leg),
    ...when(is('instalments'), ...advice(settled, 'instalments')),
    ...(find ? [item('identifiers', 'contract', { kind: 'identifiers', items: find.items }, find)] : []),
  ]
}

const keep: Make = (settled, leg) => {
  if (!settled.keeps) return opening(leg)
  const { gathered, situations } = settled
  const instead = keeping(gathered, situations)
  const cards = gathered.procedure.cards.filter(({ purpose }) => purpose === 'port-out')
  // Whether to keep it is decided: the stage's own text asks that.
  return [
    ...(instead.length > 0 ? [] : opening(leg)),
    ...instead.map((of, index) => item(`keep-${of.kind}-${index + 1}`, 'keep', { kind: 'alternative', of }, of)),
    ...when(cards.length > 0, item('say', 'keep', { kind: 'say', cards })),
    ...advice(settled, 'keep-stop'),
  ]
}

const cancel: Make = (settled, leg) => (settled.keeps || leg?.stage !== 'cancel' ? [] : cancelling(settled, leg))

const confirm: Make = (settled, leg) => {
  const { days } = settled.gathered.procedure
  const sources = unique(days.flatMap((each) => each.sources))
  return [
    ...(settled.keeps ? advice(settled, 'confirm-kept') : opening(leg)),
    // Days of cancelling are not those of keeping.
    ...when(days.length > 0 && !settled.keeps, item('days', 'confirm', { kind: 'days', days }, { sources })),
  ]
}

const erase: Make = (settled, leg) => {
  const { gathered, keeps, is, line, notes } = settled
  const steps = gathered.device?.erase
  if (line === 'physical') return when(!is('lost') && !keeps, ...advice(settled, 'take-out'))
  if (!mayHaveEsim(gathered.procedure) || notes.includes('no-esim')) return []
  return [
    ...(keeps ? advice(settled, 'erase-kept') : opening(leg)),
    // Who lost it has no device in hand to erase it from.
    ...(steps && !is('lost')
      ? [item('erase-device', 'erase', { kind: 'erase', steps: steps.steps, connection: steps.connection }, steps)]
      : []),
  ]
}

/** Where to complain, last of all: by the country's own path, else by the guide's. */
function complaining(settled: Settled): Item[] {
  const { country } = settled.gathered
  if (!country || country.complaint.length === 0) return advice(settled, 'complain')
  const { slug, name, complaint } = country
  const texts = complaint.map(({ text }) => text)
  const sources = unique(complaint.flatMap((each) => each.sources))
  return [item('complain', 'after', { kind: 'complain', texts, country: { slug, name } }, { sources })]
}

const after: Make = (settled, leg) => {
  const { gathered, keeps, is, asked } = settled
  const { refund, number } = gathered.procedure
  const heard = leg && leg.stage !== 'cancel' && !keeps ? leg.covers : []
  const isNew = (kind: CarrierStatement): boolean => !heard.includes(kind)
  const isMainland = gathered.country?.code === 'CN' && asked.task === 'cancel-line'
  return [
    ...(keeps ? advice(settled, 'after-kept') : opening(leg)),
    ...(refund && isNew('refund') ? [item('refund', 'after', { kind: 'refund', text: refund.text }, refund)] : []),
    ...(number && isNew('number') && !keeps
      ? [item('number', 'after', { kind: 'number', text: number.text, heldDays: number.heldDays }, number)]
      : []),
    // It lists the lines of whoever asks it.
    ...when(isMainland && !keeps && !HOLDERS.some(is), ...advice(settled, 'one-id')),
    ...complaining(settled),
  ]
}

/** What each stage of the journey becomes in a list. */
export const STAGE_ITEMS: Record<Stage, Make> = { accounts, contract, keep, cancel, confirm, erase, after }
