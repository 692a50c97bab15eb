import { useTranslations } from 'next-intl'
import type { Way } from '#collections/procedures/view.ts'

/** Names a way by its kind, where it has no title of its own. */
export function useWayName(): (way: Pick<Way, 'kind'>) => string {
  const t = useTranslations('Way.kind')
  return ({ kind }) => t(kind)
}

/** Says a span of days, least and most, in words. */
export function useDuration(): (days: [number, number]) => string {
  const t = useTranslations('Duration')
  return ([least, most]) => {
    if (most === 0) return t('now')
    if (least === most) return t('about', { most })
    return least === 0 ? t('within', { most }) : t('between', { least, most })
  }
}
