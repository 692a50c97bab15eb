import type { Checklist, Item } from './view.ts'
import type { Text } from '#collections/shared/view.ts'

/** A day to keep in mind. */
export type Reminder = {
  id: 'apply' | 'confirm' | 'bill' | 'refund' | 'bill-again' | 'number'
  /** Days after the day the reader applies. */
  day: number
  /** Least and most days that the first way takes, where the guide knows them: else the day is only a general one. */
  span: [number, number] | null
  /** What the carrier's own data says of it. */
  said: Text[]
}

/**
 * General days, where the guide has no figure for the carrier, after the line has ended. They are the guide's own (section
 * “afterwards”): look at the bill and the card again next month; final bills within two billing cycles; refunds within 30
 * working days at the longest; numbers are held back for 45 to 90 days where a rule says how long.
 */
const GENERAL = { confirm: 7, bill: 30, refund: 42, 'bill-again': 60, number: 90 } as const

const find = <Kind extends Item['what']['kind']>(items: Item[], kind: Kind) =>
  items.map(({ what }) => what).find((what): what is Extract<typeof what, { kind: Kind }> => what.kind === kind)

/** The days of a list to look again, in order: reminders of ours, not promises of the carrier. */
export function reminders({ items, keeps }: Checklist, isLine: boolean): Reminder[] {
  const span = find(items, 'cancel')?.ways[0]?.way.duration.days ?? null
  const days = find(items, 'days')?.days ?? []
  const [refund, number] = [find(items, 'refund'), find(items, 'number')]
  const end = span?.[1] ?? 0
  const general = (id: Exclude<Reminder['id'], 'apply' | 'confirm'>, said: Text[] = []): Reminder => ({
    id,
    day: end + GENERAL[id],
    span: null,
    said,
  })
  const all: Reminder[] = [
    {
      id: 'apply',
      day: 0,
      span: null,
      said: days.map(({ when, event }) => ({ text: `${when.text}: ${event.text}`, lang: event.lang })),
    },
    // What is done on the day itself is looked at on the next.
    { id: 'confirm', day: span ? Math.max(span[1], 1) : GENERAL.confirm, span, said: [] },
    general('bill'),
    general('refund', refund ? [refund.text] : []),
    general('bill-again'),
    ...(isLine && !keeps ? [general('number', number ? [number.text] : [])] : []),
  ]
  return all.toSorted((a, b) => a.day - b.day)
}
