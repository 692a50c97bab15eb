import type { CollectionConfig, Field, FieldHook, Option } from 'payload'
import type { ScheduledTask } from './scheduledTask.ts'
import { admins } from '#collections/shared/access.ts'
import type { Say } from '#collections/shared/translate.ts'

const LABELS: Readonly<Record<string, Say>> = {
  taskSlug: { zh: '任务', en: 'Task' },
  queue: { zh: '队列', en: 'Queue' },
  waitUntil: { zh: '不早于', en: 'Not before' },
  processing: { zh: '正在运行', en: 'Running' },
  totalTried: { zh: '已试次数', en: 'Tries' },
  hasError: { zh: '已放弃', en: 'Given up' },
  completedAt: { zh: '完成时间', en: 'Finished' },
  log: { zh: '每次尝试', en: 'Each try' },
  executedAt: { zh: '开始时间', en: 'Started' },
  taskID: { zh: '步骤', en: 'Step' },
  state: { zh: '结果', en: 'Result' },
}

const TRIES = { singular: { zh: '一次', en: 'Try' }, plural: { zh: '每次尝试', en: 'Each try' } } as const

/** A task that is written where it is queued; there are none, but Payload offers it. */
const INLINE: Readonly<Record<string, Say>> = { inline: { zh: '其他', en: 'Other' } }

const STATES: Readonly<Record<string, Say>> = {
  failed: { zh: '失败', en: 'Failed' },
  succeeded: { zh: '成功', en: 'Succeeded' },
}

type Failed = { error?: { message?: string } | null; log?: Failed[] | null }

/** The newest error is that of the last try; the job's own is there only once it is given up. */
const problemOf: FieldHook = ({ siblingData }) => {
  const { error, log } = siblingData as Failed
  return error?.message ?? log?.findLast((each) => each.error?.message)?.error?.message ?? null
}

const problem: Field = {
  name: 'problem',
  type: 'text',
  label: { zh: '出了什么错', en: 'What went wrong' },
  virtual: true,
  hooks: { afterRead: [problemOf] },
}

const choice = (option: Option, words: Readonly<Record<string, Say>>): Option => {
  const value = typeof option === 'string' ? option : option.value
  return { value, label: words[value] ?? value }
}

/** Payload's field with words in both languages; JSON is left out, because Payload's editor for it comes from another server. */
function present(field: Field, tasks: Readonly<Record<string, Say>>): Field {
  if (field.type === 'json') return { ...field, admin: { ...field.admin, disabled: true } }
  if (field.type === 'tabs') {
    const [{ fields } = { fields: [] }] = field.tabs
    return {
      ...field,
      tabs: [{ label: { zh: '状态', en: 'Status' }, fields: [problem, ...fields.map((each) => present(each, tasks))] }],
    }
  }
  if (!('name' in field)) return field
  const named = { ...field, label: LABELS[field.name], admin: { ...field.admin, description: undefined } } as Field
  if (named.type === 'array')
    return { ...named, labels: TRIES, fields: [...named.fields.map((each) => present(each, tasks)), problem] }
  if (named.type === 'select' || named.type === 'radio')
    return { ...named, options: named.options.map((each) => choice(each, named.name === 'state' ? STATES : tasks)) }
  return named
}

/** What waits, runs or failed, for admins to look at; jobs that are done leave it. */
export const jobsCollection = (payloads: CollectionConfig, tasks: ScheduledTask[]): CollectionConfig => ({
  ...payloads,
  labels: { singular: { zh: '任务', en: 'Job' }, plural: { zh: '任务', en: 'Jobs' } },
  admin: {
    ...payloads.admin,
    hidden: ({ user }) => user?.role !== 'admin',
    group: { zh: '系统', en: 'System' },
    description: {
      zh: '定时自动做的事。做完的不再列出；失败的会再试，几次都不成就留在这里。',
      en: 'What is done by the clock. Jobs that are done leave the list; those that fail are tried again, and stay here once given up.',
    },
    defaultColumns: ['taskSlug', 'waitUntil', 'processing', 'totalTried', 'hasError', 'problem'],
    disableCopyToLocale: true,
  },
  access: { ...payloads.access, read: admins },
  defaultSort: 'createdAt',
  disableDuplicate: true,
  fields: payloads.fields.map((each) =>
    present(each, { ...INLINE, ...Object.fromEntries(tasks.map(({ task, label }) => [task.slug, label])) }),
  ),
})
