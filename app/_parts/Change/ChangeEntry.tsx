import { useFormatter, useLocale, useTranslations } from 'next-intl'
import styles from './Change.module.css'
import { ChangeLines } from './ChangeLines.tsx'
import { checkerOf, dayOf, titleOf } from './phrases.ts'
import { address } from '#app/_page/pageAddress.ts'
import type { Change } from '#features/changes/view.ts'
import type { Page } from '#collections/addresses.ts'

/** Where the index of many pages is. */
const INDEX: Record<string, Page> = {
  carriers: { kind: 'carriers' },
  procedures: { kind: 'carriers' },
  devices: { kind: 'devices' },
  countries: { kind: 'countries' },
  sections: { kind: 'guide' },
  terms: { kind: 'terms' },
}

/** One change: which page, what happened to it, who checked, and the words before and now. */
export function ChangeEntry({ of: change }: { of: Change }) {
  const t = useTranslations()
  const locale = useLocale()
  const format = useFormatter()
  const { id, kind, many, page, summary } = change
  const to = page ?? (many > 1 && kind !== 'removed' ? INDEX[change.of] : undefined)
  const title = titleOf(change, t)
  const day = dayOf(change)
  const state = [many === 1 && t(`Changes.kind.${kind}`), kind !== 'removed' && many === 1 && checkerOf(change, t)]
  return (
    <li id={`change-${id}`} className={styles.change}>
      <h3>{to ? <a href={address(locale, to)}>{title}</a> : title}</h3>
      {many === 1 && <p className={styles.state}>{state.filter(Boolean).join(' · ')}</p>}
      {summary && <p>{summary}</p>}
      {many === 1 && (kind === 'removed' || kind === 'checked') && (
        <p>
          {t(`Changes.about.${kind}`, {
            day: format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' }),
          })}
        </p>
      )}
      {kind === 'changed' && <ChangeLines of={change} />}
    </li>
  )
}
