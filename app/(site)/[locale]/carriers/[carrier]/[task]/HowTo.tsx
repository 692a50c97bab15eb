import { useLocale } from 'next-intl'
import { JsonLd } from '#app/_parts/JsonLd/JsonLd.tsx'
import { useStageTitle } from '#app/_parts/Journey/title.ts'
import { howTo } from '#app/_page/structured.ts'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Task } from '#collections/shared/choices.ts'
import type { Page } from '#collections/addresses.ts'

type Props = { page: Page; title: string; lead: string; legs: Leg[]; task: Task }

/** The journey for search engines: one step per stage; cancelling is told by its least laborious way. */
export function HowTo({ page, title, lead, legs, task }: Props) {
  const name = useStageTitle()
  const steps = legs.map((leg) => ({ name: name(leg.stage, task), text: textOf(leg) }))
  return <JsonLd data={howTo(useLocale(), page, { name: title, lead, steps })} />
}

function textOf(leg: Leg): string {
  const [way] = leg.stage === 'cancel' ? leg.ways : []
  return [leg.text, ...(way?.steps ?? [])].flatMap((each) => each?.text ?? []).join(' ')
}
