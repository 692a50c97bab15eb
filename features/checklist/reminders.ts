import type { Checklist, Item } from './view.ts'
import type { Way } from '#collections/procedures/view.ts'
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

/** The most calendar days that so many working days can last, with every weekend that may lie between. */
const calendarDays = (working: number): number =>
  working === 0 ? 0 : working + 2 * (Math.floor((working - 1) / 5) + 1)

/** The days a way takes, the most of them by the calendar, and the carrier's own words where those count working days. */
function taking(way: Way | undefined): { span: [number, number] | null; most: number; said: Text[] } {
  const { days = null, unit = null, text = null } = way?.duration ?? {}
  if (!days) return { span: null, most: 0, said: [] }
  if (unit !== 'working') return { span: days, most: days[1], said: [] }
  return { span: null, most: calendarDays(days[1]), said: text ? [text] : [] }
}

const told = (when: Text, event: Text): string =>
  `${when.text}${event.lang.startsWith('zh') ? '：' : ': '}${event.text}`

const find = <Kind extends Item['what']['kind']>(items: Item[], kind: Kind) =>
  items.map(({ what }) => what).find((what): what is Extract<typeof what, { kind: Kind }> => what.kind === kind)

/** The days of a list to look again, in order: reminders of ours, not promises of the carrier. */
export function reminders({ items, keeps }: Checklist, isLine: boolean): Reminder[] {
  const way = find(items, 'cancel')?.ways[0]?.way
  const { span, most, said } = taking(way)
  const days = find(items, 'days')?.days ?? []
  const [refund, number] = [find(items, 'refund'), find(items, 'number')]
  const pays = way?.duration.until === 'refunded'
  const end = pays ? 0 : most
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
      said: days.map(({ when, event }) => ({ text: told(when, event), lang: event.lang })),
    },
    // What is done on the day itself is looked at on the next.
    way?.duration.days && !pays
      ? { id: 'confirm', day: Math.max(most, 1), span, said }
      : { id: 'confirm', day: GENERAL.confirm, span: null, said: [] },
    general('bill'),
    pays && most > 0
      ? { id: 'refund', day: Math.max(most, 1), span, said: [...said, ...(refund ? [refund.text] : [])] }
      : general('refund', refund ? [refund.text] : []),
    general('bill-again'),
    ...(isLine && !keeps
      ? [
          {
            ...general('number', number ? [number.text] : []),
            day: end + (number?.heldDays ?? GENERAL.number),
          },
        ]
      : []),
  ]
  return all.toSorted((a, b) => a.day - b.day)
}
