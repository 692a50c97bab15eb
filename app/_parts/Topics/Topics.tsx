import type { ReactNode } from 'react'
import { Columns } from '#app/_parts/Columns/Columns.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'

/** A topic of a page: where links lead, what the index calls it, what it holds. */
type TopicEntry = { id: string; label: ReactNode; content: ReactNode }

type Props = {
  /** In order; what is not known (false, null, empty) is left out. */
  of: (TopicEntry | false | null | undefined | '')[]
  /** What follows the topics. */
  children?: ReactNode
}

/** The body of a page that is cut into topics, with an index of them. */
export function Topics({ of, children }: Props) {
  const topics = of.filter((topic): topic is TopicEntry => Boolean(topic))
  return (
    <Columns index={topics}>
      {topics.map(({ id, label, content }) => (
        <Topic key={id} id={id} title={label}>
          {content}
        </Topic>
      ))}
      {children}
    </Columns>
  )
}
