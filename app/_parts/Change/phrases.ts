import type { useTranslations } from 'next-intl'
import type { Change, ChangeLine } from '#features/changes/view.ts'
import { STAGES, TASKS, WAY_KINDS } from '#collections/shared/choices.ts'
import { plainText } from '#collections/shared/inline.ts'

/** Says things in the language of a page, or of a feed. */
export type Words = ReturnType<typeof useTranslations<never>>

/** Names a day, from YYYY-MM-DD, in that language. */
export type SayDay = (day: string) => string

const isOne = <T extends string>(list: readonly T[], value: string): value is T => list.some((each) => each === value)

type Key = Parameters<Words>[0]

/** A message by a key that the database names; the key itself where no message is left for it. */
const message = (t: Words, key: string, otherwise: string): string => (t.has(key as Key) ? t(key as Key) : otherwise)

/** Names the page that changed, or tells how many there were. */
export function titleOf(change: Change, t: Words): string {
  const { title, task, carrier, many, kind, of } = change
  if (many > 1 && kind !== 'changed')
    return t(`Changes.many.${kind}`, { what: t(`Changes.count.${of}`, { count: many }) })
  if (title) return plainText(title.text)
  if (task && carrier && isOne(TASKS, task)) return t(`Task.title.${task}`, { name: carrier })
  return t(`Changes.gone.${of}`)
}

/** Whether all that happened is that someone compared the page, or some of its ways, with its sources. */
export const isCheck = (kind: Change['kind']): kind is 'checked' | 'part-checked' =>
  kind === 'checked' || kind === 'part-checked'

/** Names who checked, or else who changed it; the editors where nobody has a public name. */
export const personOf = (change: Change, t: Words): string =>
  t(isCheck(change.kind) ? 'Changes.checked-by' : 'Changes.by', { by: change.by || t('Changes.editors') })

/** Names the ways, or other parts, that were checked again. */
export const checkedIn = (change: Change, t: Words): string =>
  change.lines
    .map((line) => groupOf(line.part.split('.'), line, change, t))
    .filter((name) => name !== null)
    .join(t('Changes.separator'))

function groupOf(keys: string[], { name, code }: ChangeLine, { task }: Change, t: Words): string | null {
  const [group = '', key = '', more = ''] = keys
  if (group === 'ways') {
    const channel = code ?? key
    return name ?? (isOne(WAY_KINDS, channel) ? t(`Way.kind.${channel}`) : key)
  }
  const stageOf = (stage: string, of: string): string => {
    const known = TASKS.find((each) => each === of) ?? TASKS[0]
    if (!isOne(STAGES, stage)) return stage
    return stage === 'cancel' ? t(`Stage.cancel.${known}`) : t(`Stage.${stage}`)
  }
  if (group === 'stages') return stageOf(key, task ?? '')
  if (group === 'usual') {
    const label = isOne(TASKS, key) ? t(`Task.label.${key}`) : key
    return t('Changes.inside', { group: label, part: stageOf(more, key) })
  }
  return message(t, `Changes.group.${group}`, '') || null
}

/** How many parts of the path name the group: a way by its key, a usual text by task and stage. */
const DEPTH: Record<string, number> = { ways: 2, stages: 2, usual: 3 }

/** Names the part of the page: the way and its second step, say. */
export function labelOf(line: ChangeLine, change: Change, t: Words): string {
  const keys = line.part.split('.')
  const group = groupOf(keys, line, change, t)
  const part = group === null ? line.part : keys.slice(DEPTH[keys[0] ?? ''] ?? 1).join('.')
  if (group !== null && (part === '' || part === 'text')) return group
  const named = message(t, `Changes.part.${part}`, part)
  const numbered =
    line.place === null || part === 'body' ? named : t('Changes.numbered', { part: named, place: line.place })
  return group === null ? numbered : t('Changes.inside', { group, part: numbered })
}

/** Values of closed lists are kept as they are stored, and said here. */
const LISTS: Record<string, string> = {
  sims: 'Sim',
  ends: 'Ends',
  needs: 'Need',
  fee: 'Fee',
  evidence: 'Sources.evidence',
  channel: 'Way.kind',
  carrier: 'Carrier.kind',
}

function spanOf(days: string, t: Words): string {
  const [least = 0, most = 0] = days.split('-').map(Number)
  if (most === 0) return t('Duration.now')
  if (least === most) return t('Duration.about', { most })
  return least === 0 ? t('Duration.within', { most }) : t('Duration.between', { least, most })
}

/** The old or new text of a line in words; nothing where there was or is none. */
export function textOf(line: ChangeLine, which: 'before' | 'after', t: Words, sayDay: SayDay): string | null {
  const text = line[which]
  const part = line.part.split('.').at(-1) ?? ''
  if (text === null) return null
  if (part === 'checked') return sayDay(text)
  if (part === 'duration') return spanOf(text, t)
  const list = LISTS[part]
  if (!list) return text
  const values = text.split(' ').map((value) => message(t, `${list}.${value}`, value))
  return values.join(t('Changes.separator'))
}

/** The last of the days on which a page was checked again. */
export const dayOf = ({ lines, at }: Change): string =>
  lines.reduce((last, { after }) => (after !== null && after > last ? after : last), '') || at.slice(0, 10)

/** Whether words can be marked in it: codes are too short for that. */
export const hasWords = ({ part }: ChangeLine): boolean => {
  const last = part.split('.').at(-1) ?? ''
  return !LISTS[last] && last !== 'duration' && last !== 'checked'
}
