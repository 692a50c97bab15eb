import { useTranslations } from 'next-intl'
import { More } from './More.tsx'
import { Alternatives } from '#app/_parts/Alternatives/Alternatives.tsx'
import { Columns } from '#app/_parts/Columns/Columns.tsx'
import { Days } from '#app/_parts/Days/Days.tsx'
import { Glossary } from '#app/_parts/Glossary/Glossary.tsx'
import { Hotlines } from '#app/_parts/Hotlines/Hotlines.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Journey } from '#app/_parts/Journey/Journey.tsx'
import { useStageTitle } from '#app/_parts/Journey/title.ts'
import { States } from '#app/_parts/Table/States.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import type { ExplainedProcedure } from '#app/_page/explainProcedure.ts'
import type { Page } from '#collections/addresses.ts'

type Props = ExplainedProcedure & {
  /** The page that shows the procedure's cards large; null where there is none. */
  sheet: Page | null
}

/** The steps, and what belongs to them: states, days, alternatives without a step of their own, contacts, ways on. */
export function ProcedureBody({ procedure, legs, terms, sheet }: Props) {
  const t = useTranslations()
  const title = useStageTitle()
  const { carrier, task, states, days, hotlines, alternatives } = procedure
  const unplaced = legs.some((leg) => leg.stage === 'keep') ? [] : alternatives
  const name = () => <Inline of={carrier.name} />
  const topics = [
    states.length > 0 && {
      id: 'states',
      label: t('States.title'),
      content: <States states={states} caption={t('States.about')} menus={carrier.lang} />,
    },
    days.length > 0 && { id: 'days', label: t('Days.title'), content: <Days days={days} menus={carrier.lang} /> },
    unplaced.length > 0 && {
      id: 'keep',
      label: t('Carrier.keep'),
      content: <Alternatives of={unplaced} menus={carrier.lang} />,
    },
    hotlines.length > 0 && {
      id: 'contact',
      label: t.rich('Hotlines.title', { name }),
      content: <Hotlines of={hotlines} />,
    },
  ].filter((topic) => topic !== false)
  const steps = legs.map((leg, index) => ({
    id: `step-${index + 1}`,
    label: `${index + 1}. ${title(leg.stage, task)}`,
  }))
  return (
    <Columns of="steps" index={[...steps, ...topics]}>
      <Journey legs={legs} procedure={procedure} sheet={sheet} />
      {topics.map(({ id, label, content }) => (
        <Topic key={id} id={id} title={label}>
          {content}
        </Topic>
      ))}
      <More procedure={procedure} />
      <Glossary terms={terms} />
    </Columns>
  )
}
