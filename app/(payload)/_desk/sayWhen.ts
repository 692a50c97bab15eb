const LOCALE = { zh: 'zh-CN', en: 'en' } as const

/** A moment as people say it: only the time if it is of today. */
export function sayWhen(at: number | string, language: 'zh' | 'en', now = new Date()): string {
  const then = new Date(at)
  const isToday = then.toDateString() === now.toDateString()
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    ...(isToday ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
    hour12: false,
  })
  return format.format(then)
}
