import styles from './Checklist.module.css'
import { Backing } from './Backing.tsx'
import { Content } from './Content.tsx'
import { useItemTitle } from './itemTitle.ts'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import pair from '#app/_parts/Pair/Pair.module.css'
import type { Item } from '#features/checklist/view.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = { item: Item; procedure: Procedure; device: string }

/** One thing to do: a box to tick, what it takes, and what backs it. The script finds the box by its mark. */
export function Do({ item, procedure, device }: Props) {
  const title = useItemTitle()
  // Each way brings what backs it.
  const isWays = item.what.kind === 'cancel' && item.what.ways.length > 0
  const said = (
    <>
      <h3>
        <label className={styles.tick}>
          <input type="checkbox" {...mark.hook('tick', item.id)} autoComplete="off" />{' '}
          <span>{title(item, device)}</span>
        </label>
      </h3>
      <Content item={item} procedure={procedure} />
    </>
  )
  return isWays ? <div className={pair.text}>{said}</div> : <Pair note={<Backing of={item} />}>{said}</Pair>
}
