import { FIRST_DAY, isDay, LAST_DAY } from './day.ts'
import { SITUATIONS, type Situation } from './situations.ts'
import type { Task } from '#collections/shared/choices.ts'

/** The value of the field for the device where the line is on a physical SIM. */
export const PHYSICAL = 'physical'

/** What a checklist is made for. */
export type ChecklistQuery = {
  carrier: string
  task: Task
  /** A device by its slug, `physical`, or nothing said. */
  device: string | null
  /** In the order of SITUATIONS. */
  situations: Situation[]
  /** The day the reader applies, YYYY-MM-DD. */
  day: string | null
}

/** The fields of the form, as they stand in the address. */
export const FIELDS = ['carrier', 'task', 'device', 'with', 'day'] as const
export type ChecklistField = (typeof FIELDS)[number]

/** What was typed into the fields, fit to be shown again. */
export type ChecklistInput = Record<Exclude<ChecklistField, 'with'>, string> & { with: string[] }

/** What is wrong with a field by itself; what the guide does not know is found by `read.ts`. */
export type Slip = 'repeated' | 'unknown' | 'impossible' | 'far'

/** What stands behind the question mark of an address, each field once or several times. */
export type QueryFields = Record<string, string | string[] | undefined>

/** Longer than any name; what is behind it is not even shown. */
const LONGEST = 80

/** A value without what no one types: control characters and halves of characters, which no database takes. */
const clean = (value: string): string =>
  [
    ...value
      .slice(0, 4 * LONGEST)
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim(),
  ]
    .slice(0, LONGEST)
    .join('')

const valuesOf = (query: QueryFields, field: ChecklistField): string[] => [
  ...new Set([query[field] ?? []].flat().map(clean).filter(Boolean)),
]

export const isSituation = (value: string): value is Situation => SITUATIONS.some((each) => each === value)

/** Reads the fields of an address: what was typed, and what is wrong with a field by itself. */
export function typedIn(query: QueryFields): { typed: ChecklistInput; slips: Partial<Record<ChecklistField, Slip>> } {
  const slips: Partial<Record<ChecklistField, Slip>> = {}
  const one = (field: Exclude<ChecklistField, 'with'>): string => {
    const [first = '', ...more] = valuesOf(query, field)
    if (more.length > 0) slips[field] = 'repeated'
    return first
  }
  const [carrier, task, device, day] = [one('carrier'), one('task'), one('device'), one('day')]
  const situations = valuesOf(query, 'with')
  if (!situations.every(isSituation)) slips.with = 'unknown'
  if (day !== '' && !slips.day) {
    if (!isDay(day)) slips.day = 'impossible'
    else if (day < FIRST_DAY || day > LAST_DAY) slips.day = 'far'
  }
  return { typed: { carrier, task, device, with: situations, day }, slips }
}

/** Situations in their order, each once. */
export const inOrder = (values: readonly string[]): Situation[] => SITUATIONS.filter((each) => values.includes(each))

/** Whether anything was asked at all. */
export const isAsked = (typed: ChecklistInput): boolean => Object.values(typed).some((value) => value.length > 0)

/** The one address of what was asked, from the question mark on: fields in their order, nothing that says nothing. */
export function written({ carrier, task, device, situations, day }: ChecklistQuery): string {
  const fields: [string, string][] = [
    ['carrier', carrier],
    ['task', task],
    ...(device === null ? [] : [['device', device] as [string, string]]),
    ...SITUATIONS.filter((each) => situations.includes(each)).map((each): [string, string] => ['with', each]),
    ...(day === null ? [] : [['day', day] as [string, string]]),
  ]
  return `?${new URLSearchParams(fields)}`
}

/** Whether an address is written as `written` does it. */
export function isWritten(query: QueryFields, asked: ChecklistQuery): boolean {
  const fields = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  )
  return `?${new URLSearchParams(fields)}` === written(asked)
}
