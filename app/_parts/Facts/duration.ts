import { useTranslations } from 'next-intl'
import type { Way } from '#collections/procedures/view.ts'

/** Names a way by its kind, where it has no title of its own. */
export function useWayName(): (way: Pick<Way, 'kind'>) => string {
  const t = useTranslations('Way.kind')
  return ({ kind }) => t(kind)
}

/** Which message says a span of days, least and most. */
export function spanOf([least, most]: [number, number]): 'now' | 'about' | 'within' | 'between' {
  if (most === 0) return 'now'
  if (least === most) return 'about'
  return least === 0 ? 'within' : 'between'
}

/** Says a span of days, least and most, in words. */
export function useDuration(): (days: [number, number]) => string {
  const t = useTranslations('Duration')
  return (days) => t(spanOf(days), { least: days[0], most: days[1] })
}
