import type { Handling } from '#collections/shared/choices.ts'
import { LABELS } from '#collections/shared/labels.ts'
import { DEVICE_PARTS, type WayPlace } from '#features/desk/waysOf.ts'
import { other, type Locale } from '#i18n/routing.ts'

/** What of the inbox to look at: what waits, or one state. */
export const FILTERS = ['open', 'new', 'seen', 'accepted', 'done', 'rejected'] as const
export type InboxFilter = (typeof FILTERS)[number]

const OPEN: readonly Handling[] = ['new', 'seen', 'accepted']

export const statesOf = (filter: InboxFilter): readonly Handling[] => (filter === 'open' ? OPEN : [filter])

/** The label of a value of a closed list. */
export const labelOf = (value: string | null, language: Locale): string | null =>
  value === null ? null : (LABELS[value]?.[language] ?? value)

/** What a way is called: by its title, else by its channel; by its key where it is gone. */
export function wayName(key: string, ways: readonly WayPlace[], language: Locale): string {
  const way = ways.find((each) => each.key === key)
  if (!way) return key
  const title = way.titles[language] ?? way.titles[other(language)]
  return title ?? DEVICE_PARTS[key]?.[language] ?? labelOf(way.kind, language) ?? key
}

export const INBOX_WORDS = {
  zh: {
    title: '读者来信',
    filter: '看哪些',
    open: '还没处理完',
    none: '没有。',
    reports: (count: number) => `${count}条反馈`,
    corrections: (count: number) => `${count}条更正`,
    since: (day: string) => `最早${day}`,
    back: '所有页面',
    page: '看读者的页面',
    document: '打开内容',
    gone: '这一页现在没有内容。',
    report: '反馈',
    correction: '更正',
    answer: '结果',
    way: '用的办法',
    text: '附言',
    wrong: '哪里不对',
    right: '应该是什么',
    source: '哪里写着',
    day: '日期',
    state: '处理',
    note: '编辑备注',
    counted: '计入',
    uncounted: (why: string) => `不计入：${why}`,
    unknownWhy: '没有记下原因',
    total: '这一页收到的全部反馈，连没有附言的',
    accept: '采纳，去改内容',
    seen: '已看',
    done: '已处理',
    reject: '不采纳',
    why: '不采纳的原因',
    choose: '选原因',
    more: '写备注、改“计入”',
  },
  en: {
    title: 'From readers',
    filter: 'Show',
    open: 'Not finished',
    none: 'None.',
    reports: (count: number) => (count === 1 ? '1 report' : `${count} reports`),
    corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
    since: (day: string) => `since ${day}`,
    back: 'All pages',
    page: 'See the reader page',
    document: 'Open the document',
    gone: 'Nothing stands on this page now.',
    report: 'Report',
    correction: 'Correction',
    answer: 'Answer',
    way: 'Way they tried',
    text: 'In their words',
    wrong: 'What is wrong',
    right: 'What is right',
    source: 'Where it says so',
    day: 'Day',
    state: 'State',
    note: 'Editor note',
    counted: 'Counts',
    uncounted: (why: string) => `Does not count: ${why}`,
    unknownWhy: 'the reason was not kept',
    total: 'All reports about this page, those without words too',
    accept: 'Accept and change the document',
    seen: 'Seen',
    done: 'Done',
    reject: 'Reject',
    why: 'Why it is rejected',
    choose: 'Choose a reason',
    more: 'Add a note, change “Counts”',
  },
} as const
