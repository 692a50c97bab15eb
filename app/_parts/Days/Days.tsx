import styles from './Days.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import type { Source, Text } from '#collections/shared/view.ts'

type Props = { days: { when: Text; event: Text; sources?: Source[] }[]; menus?: string }

/** The line of days: when what is to be expected. */
export function Days({ days, menus }: Props) {
  const backing = days.flatMap(({ sources }) => sources ?? [])
  const sources = [...new Map(backing.map((source) => [source.key, source])).values()]
  return (
    <Pair note={sources.length > 0 && <Sources sources={sources} />}>
      <dl className={styles.days}>
        {days.map(({ when, event }, index) => (
          <div key={index}>
            <dt>
              <Inline of={when} menus={menus} />
            </dt>
            <dd>
              <Inline of={event} menus={menus} />
            </dd>
          </div>
        ))}
      </dl>
    </Pair>
  )
}
