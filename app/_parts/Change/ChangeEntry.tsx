import { useFormatter, useLocale, useTranslations } from 'next-intl'
import styles from './Change.module.css'
import { ChangeLines } from './ChangeLines.tsx'
import { checkedIn, dayOf, isCheck, personOf, titleOf } from './phrases.ts'
import { address } from '#app/_page/pageAddress.ts'
import type { Change } from '#features/changes/view.ts'
import { indexOf, type Page } from '#collections/addresses.ts'

/** The list in which many pages are; the site's own texts are in none, procedures stand with their carriers. */
function listOf({ of, many, kind }: Change): Page | undefined {
  if (of === 'site' || many === 1 || kind === 'removed') return undefined
  return indexOf(of === 'procedures' ? 'carriers' : of)
}

/** One change: which page, what happened to it, who checked or changed it, and the words before and now. */
export function ChangeEntry({ of: change }: { of: Change }) {
  const t = useTranslations()
  const locale = useLocale()
  const format = useFormatter()
  const { id, kind, many, page, summary } = change
  const to = page ?? listOf(change)
  const title = titleOf(change, t)
  const day = dayOf(change)
  const state = [many === 1 && t(`Changes.kind.${kind}`), kind !== 'removed' && many === 1 && personOf(change, t)]
  return (
    <li id={`change-${id}`} className={styles.change}>
      <h3>{to ? <a href={address(locale, to)}>{title}</a> : title}</h3>
      {many === 1 && <p className={styles.state}>{state.filter(Boolean).join(' · ')}</p>}
      {summary && <p>{summary}</p>}
      {many === 1 && (kind === 'removed' || isCheck(kind)) && (
        <p>
          {t(`Changes.about.${kind}`, {
            day: format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' }),
            parts: checkedIn(change, t),
          })}
        </p>
      )}
      {kind === 'changed' && <ChangeLines of={change} />}
    </li>
  )
}
