import styles from './Halt.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Halt as Words } from '#collections/shared/view.ts'
import * as mark from '#contract/pageMarks.ts'

/** What cannot be undone: one per page, before the steps. */
export function Halt({ title, text, menus }: Words & { menus?: string }) {
  return (
    <section className={styles.halt} {...mark.quote}>
      <h2>
        <Inline of={title} menus={menus} />
      </h2>
      <p>
        <Inline of={text} menus={menus} />
      </p>
    </section>
  )
}
