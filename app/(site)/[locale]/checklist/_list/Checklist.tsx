import { useTranslations } from 'next-intl'
import styles from './Checklist.module.css'
import { Do } from './Do.tsx'
import { useStageTitle } from '#app/_parts/Journey/title.ts'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import type { Checklist as List } from '#features/checklist/view.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import { STAGES, type Stage } from '#collections/shared/choices.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  list: List
  procedure: Procedure
  /** The name of the device that was chosen. */
  device: string
  /** What the ticks are remembered by. */
  name: string
}

/** The list, stage by stage, with a box before each thing to do; the script remembers what is ticked, and counts. */
export function Checklist({ list: { items }, procedure, device, name }: Props) {
  const t = useTranslations('Checklist')
  const title = useStageTitle()
  const isOut = items.some(({ id }) => id === 'take-out')
  const heading = (stage: Stage): string => (stage === 'erase' && isOut ? t('out-last') : title(stage, procedure.task))
  const stages = STAGES.filter((stage) => items.some((item) => item.stage === stage))
  return (
    <div className={styles.list} {...mark.hook('checklist', name)}>
      <div className="screen" hidden {...mark.hook('ticks')} {...mark.ignore} suppressHydrationWarning>
        <p role="status" {...mark.hook('progress', t('progress'))} suppressHydrationWarning />
        <p>
          <button {...mark.hook('clear')}>{t('clear')}</button> <small>{t('keep-marks')}</small>
        </p>
      </div>
      <Steps>
        {stages.map((stage) => (
          <Step key={stage} id={stage}>
            <h2>{heading(stage)}</h2>
            {items
              .filter((item) => item.stage === stage)
              .map((item) => (
                <Do key={item.id} item={item} procedure={procedure} device={device} />
              ))}
          </Step>
        ))}
      </Steps>
    </div>
  )
}
