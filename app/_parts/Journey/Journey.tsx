import { After } from './After.tsx'
import { Cancel } from './Cancel.tsx'
import { Erase } from './Erase.tsx'
import { Keep } from './Keep.tsx'
import { Opening } from './Opening.tsx'
import { useStageTitle } from './title.ts'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import type { Page } from '#collections/addresses.ts'

type Props = {
  legs: Leg[]
  procedure: Procedure
  /** The page that shows the procedure's cards large. */
  sheet: Page | null
}

/** The whole way out, step by step in the order that is safe. */
export function Journey({ legs, ...context }: Props) {
  return (
    <Steps>
      {legs.map((leg, index) => (
        <Step key={leg.stage} id={`step-${index + 1}`}>
          <Content leg={leg} {...context} />
        </Step>
      ))}
    </Steps>
  )
}

function Content({ leg, procedure, sheet }: { leg: Leg } & Omit<Props, 'legs'>) {
  const title = useStageTitle()(leg.stage, procedure.task)
  const menus = procedure.carrier.lang
  switch (leg.stage) {
    case 'cancel':
      return <Cancel leg={leg} title={title} procedure={procedure} sheet={sheet} />
    case 'keep':
      return <Keep leg={leg} title={title} procedure={procedure} />
    case 'erase':
      return <Erase leg={leg} title={title} menus={menus} />
    case 'after':
      return <After leg={leg} title={title} procedure={procedure} />
    default:
      return <Opening leg={leg} title={title} menus={menus} />
  }
}
