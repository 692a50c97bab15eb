import { useTranslations } from 'next-intl'
import type { Stage, Task } from '#collections/shared/choices.ts'

/** Names a stage of the journey as a thing to do. */
export function useStageTitle(): (stage: Stage, task: Task) => string {
  const t = useTranslations('Stage')
  return (stage, task) => (stage === 'cancel' ? t(`cancel.${task}`) : t(stage))
}
