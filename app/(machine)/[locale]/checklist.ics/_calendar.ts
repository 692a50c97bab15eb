import { createHash } from 'node:crypto'
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { getTranslations } from 'next-intl/server'
import { spanOf } from '#app/_parts/Facts/duration.ts'
import { written, type ChecklistQuery } from '#features/checklist/query.ts'
import { makeChecklist } from '#features/checklist/makeChecklist.ts'
import { dayAfter } from '#features/checklist/day.ts'
import { reminders } from '#features/checklist/reminders.ts'
import type { Gathered } from '#features/checklist/view.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Locale } from '#i18n/routing.ts'

type Asking = {
  locale: Locale
  asked: ChecklistQuery
  gathered: Gathered
  /** Where the list is. */
  back: string
  /** The day that counts where the reader gave none, YYYY-MM-DD. */
  today: string
  now: Date
}

/** An all-day alarm rings in the morning, in seconds after midnight. */
const MORNING = 9 * 60 * 60

/** Revisions are counted in seconds from here, so that a file that is fetched again is the newer one. */
const EPOCH = Date.parse('2026-01-01T00:00:00Z')

/**
 * The days of a checklist as iCalendar (RFC 5545): all-day events that block no time. The same list has the same UIDs, in
 * either language and for whatever day, so that importing it again moves its events instead of doubling them.
 */
export async function calendar({ locale, asked, gathered, back, today, now }: Asking): Promise<string> {
  const t = await getTranslations({ locale })
  const say = await getTranslations({ locale, namespace: 'Checklist' })
  const duration = await getTranslations({ locale, namespace: 'Duration' })
  const { procedure } = gathered
  const list = makeChecklist(gathered, asked)
  const name = procedure.carrier.name.text
  const title = procedure.title?.text ?? t(`Task.title.${asked.task}`, { name })
  const id = createHash('sha256')
    .update(written({ ...asked, day: null }))
    .digest('hex')
    .slice(0, 24)
  const from = asked.day ?? today
  const file = ical({
    name: say('ics.name', { title }),
    prodId: { company: 'Signoff', product: 'Checklist', language: locale.toUpperCase() },
  })
  for (const { id: which, day, span, said } of reminders(list, asked.task === 'cancel-line')) {
    const on = dayAfter(from, day)
    const lines = [
      say(`reminders.${which}.text`),
      ...(span ? [say('reminders.span-way', { days: duration(spanOf(span), { least: span[0], most: span[1] }) })] : []),
      ...said.map(({ text }) => say('ics.said', { text: plainText(text) })),
      say('ics.note'),
      say('ics.back', { url: back }),
    ]
    const event = file.createEvent({
      id: `${id}-${which}@${new URL(back).hostname}`,
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(`${dayAfter(on, 1)}T00:00:00Z`),
      allDay: true,
      stamp: now,
      sequence: Math.max(0, Math.floor((now.getTime() - EPOCH) / 1000)),
      summary: say('ics.summary', { what: say(`reminders.${which}.title`), name }),
      description: lines.join('\n'),
      url: back,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    // Not among the settings above: there the library forgets what the alarm relates to, and it would ring a day late.
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: MORNING }).relatesTo(ICalAlarmRelatesTo.start)
  }
  return `${file.toString()}\r\n`
}
