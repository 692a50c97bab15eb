import { useLocale, useTranslations } from 'next-intl'
import { Hits } from './Hits.tsx'
import { Nothing } from './Nothing.tsx'
import styles from './Search.module.css'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Hit, SearchResults } from '#features/search/view.ts'

/** So many stand in front of the groups. */
const BEST = 3

/** What was found: the likeliest first, then the rest by kind, the kind of the better ones first. */
export function Results({ found: { hits, rewrites, unknownWords, busy, truncated } }: { found: SearchResults }) {
  const t = useTranslations('Search')
  const correct = address(useLocale(), { kind: 'correction' })
  const rest = hits.slice(BEST)
  const kinds = [...new Set(rest.map(({ kind }) => kind))]
  const of = (kind: Hit['kind']) => rest.filter((hit) => hit.kind === kind)
  return (
    <>
      {rewrites.map(({ typed, as }) => (
        <p key={typed}>{t.rich('read', { typed, as: () => <strong>{as}</strong> })}</p>
      ))}
      {truncated && <p>{t('cut')}</p>}
      {unknownWords.length > 0 && hits.length > 0 && (
        <p>{t.rich('unknown', { words: unknownWords.join(' '), link: (words) => <a href={correct}>{words}</a> })}</p>
      )}
      {hits.length === 0 ? (
        <Nothing busy={busy} />
      ) : (
        <div className={styles.found}>
          <Topic id="best" title={t('best')}>
            <Hits hits={hits.slice(0, BEST)} kinds />
          </Topic>
          {kinds.map((kind) => (
            <Topic key={kind} id={kind} title={t(`groups.${kind}`)}>
              <Hits hits={of(kind)} />
            </Topic>
          ))}
        </div>
      )}
    </>
  )
}
