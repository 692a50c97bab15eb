import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './Change.module.css'
import { Difference } from './Difference.tsx'
import { hasWords, labelOf, textOf } from './phrases.ts'
import type { Change, ChangeLine } from '#features/changes/view.ts'
import { difference } from '#features/changes/wordDiff.ts'

/** Lines shown at once; the rest unfolds. */
const MOST = 8

/** What changed, part by part: the old text above the new one. */
export function ChangeLines({ of: change }: { of: Change }) {
  const t = useTranslations('Changes')
  const { lines } = change
  const rest = lines.length - MOST
  const rows = (some: ChangeLine[]) => (
    <ul className={styles.lines}>
      {some.map((line, index) => (
        <ChangedPart key={index} line={line} of={change} />
      ))}
    </ul>
  )
  return (
    <>
      {rows(lines.slice(0, MOST))}
      {rest > 0 && (
        <details>
          <summary>{t('more', { count: rest })}</summary>
          {rows(lines.slice(MOST))}
        </details>
      )}
    </>
  )
}

function ChangedPart({ line, of }: { line: ChangeLine; of: Change }) {
  const t = useTranslations()
  const locale = useLocale()
  const format = useFormatter()
  const sayDay = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' })
  const [before, after] = [textOf(line, 'before', t, sayDay), textOf(line, 'after', t, sayDay)]
  const rows: [string, ReactNode][] = []
  if (before !== null && before === after && line.place !== null) {
    rows.push([t('Changes.moved', { place: line.place }), after])
  } else if (before !== null && after !== null) {
    const runs = hasWords(line) ? difference(before, after, locale) : null
    rows.push([t('Changes.before'), runs ? <Difference key="del" runs={runs.before} as="del" /> : before])
    rows.push([t('Changes.after'), runs ? <Difference key="ins" runs={runs.after} as="ins" /> : after])
  } else if (before !== null) rows.push([t('Changes.removed'), <del key="del">{before}</del>])
  else if (after !== null) rows.push([t('Changes.new'), <ins key="ins">{after}</ins>])
  return (
    <li>
      <b>{labelOf(line, of, t)}</b>
      {rows.length === 0 && <p>{t('Changes.unsaid')}</p>}
      {rows.length > 0 && (
        <dl>
          {rows.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
