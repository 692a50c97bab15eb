import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Days } from '#app/_parts/Days/Days.tsx'
import { useDuration } from '#app/_parts/Facts/duration.ts'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { dayAfter } from '#features/checklist/day.ts'
import type { Reminder } from '#features/checklist/reminders.ts'

/** The days to have a look again, by the calendar where the reader said when they apply. */
export function Reminders({ of, day }: { of: Reminder[]; day: string | null }) {
  const t = useTranslations('Checklist.reminders')
  const locale = useLocale()
  const format = useFormatter()
  const duration = useDuration()
  const on = (days: number): string =>
    day === null ? '' : ` · ${format.dateTime(new Date(`${dayAfter(day, days)}T00:00:00Z`), { dateStyle: 'long' })}`
  const days = of.map(({ id, day: after, span, said }) => {
    const takes = span ? duration(span) : id === 'confirm' ? said.map(({ text }) => text).join() : ''
    const how = takes ? t('span-way', { days: takes }) : ''
    return {
      when: { text: `${t('day', { day: after })}${on(after)}`, lang: locale },
      event: { text: `**${t(`${id}.title`)}** ${t('joined', { first: t(`${id}.text`), then: how })}`, lang: locale },
    }
  })
  return (
    <Topic id="days" title={t('title')}>
      <Days days={days} />
      <p>
        <small>{t('joined', { first: t('about'), then: t('basis') })}</small>
      </p>
    </Topic>
  )
}
