import { useFormatter } from 'next-intl'

/** A day in the words of the page's language, from YYYY-MM-DD. */
export function Day({ on }: { on: string }) {
  const format = useFormatter()
  return <time dateTime={on}>{format.dateTime(new Date(`${on}T00:00:00Z`), { dateStyle: 'long' })}</time>
}
