import { useTranslations } from 'next-intl'
import type { Item } from '#features/checklist/view.ts'

/** Names an item of a checklist as a thing to do; `device` is the name of the device that was chosen. */
export function useItemTitle(): (item: Item, device: string) => string {
  const t = useTranslations('Checklist')
  const alternative = useTranslations('Alternative')
  return ({ stage, what }, device) => {
    switch (what.kind) {
      case 'stage':
        return stage === 'cancel' ? t('item.cancel') : t(`stage.${stage}`)
      case 'advice':
        return t(`advice.${what.advice}.title`)
      case 'alternative':
        return alternative(what.of.kind)
      case 'cancel':
        return t(what.ways.length > 1 ? 'item.cancel' : 'item.cancel-one')
      case 'erase':
        return t('item.erase', { name: device })
      default:
        return t(`item.${what.kind}`)
    }
  }
}
