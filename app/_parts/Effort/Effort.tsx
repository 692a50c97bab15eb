import { useTranslations } from 'next-intl'
import styles from './Effort.module.css'
import type { Effort as Computed } from '#collections/procedures/effort.ts'

const BOXES = [1, 2, 3, 4]

/** How laborious, as a word and four boxes; the boxes repeat the word and are kept from screen readers. */
export function Effort({ level }: Pick<Computed, 'level'>) {
  const t = useTranslations('Effort')
  return (
    <span>
      {t(`label.${level}`)}
      {level !== 'impossible' && (
        <span className={styles.meter} aria-hidden="true">
          {BOXES.map((box) => (
            <i key={box} data-on={box <= level || undefined} />
          ))}
        </span>
      )}
    </span>
  )
}
