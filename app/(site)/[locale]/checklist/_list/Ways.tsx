import { useTranslations } from 'next-intl'
import { Call } from './Call.tsx'
import styles from './Checklist.module.css'
import { Backing } from './Backing.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Way } from '#app/_parts/Way/Way.tsx'
import type { Fitted, Item } from '#features/checklist/view.ts'
import type { Procedure } from '#collections/procedures/view.ts'

type Props = { what: Extract<Item['what'], { kind: 'cancel' }>; procedure: Procedure }

/** The ways that fit the reader's case, and folded below them those that something stands against, with what. */
export function Ways({ what: { text, ways, easiest, hotlines }, procedure: { carrier } }: Props) {
  const t = useTranslations('Checklist')
  const free = ways.filter(({ hindrances }) => hindrances.length === 0)
  const rest = ways.filter(({ hindrances }) => hindrances.length > 0)
  const name = () => <Inline of={carrier.name} />
  return (
    <>
      {text && (
        <p>
          <Inline of={text} menus={carrier.lang} />
        </p>
      )}
      {ways.length === 0 && <p>{t.rich('no-way', { name })}</p>}
      {ways.length > 0 && free.length === 0 && (
        <p>
          <strong>{t('hindered', { count: rest.length })}</strong>
        </p>
      )}
      <Each of={free.length > 0 ? free : rest} easiest={easiest} menus={carrier.lang} />
      {free.length > 0 && rest.length > 0 && (
        <details className={styles.others}>
          <summary>{t('others', { count: rest.length })}</summary>
          <Each of={rest} easiest={null} menus={carrier.lang} />
        </details>
      )}
      <Call of={hotlines} />
    </>
  )
}

function Each({ of, easiest, menus }: { of: Fitted[]; easiest: string | null; menus: string }) {
  const t = useTranslations('Checklist.hindrance')
  return of.map(({ way, hindrances }, index) => (
    <Pair key={way.key} note={<Backing of={way} />} isMore={index > 0}>
      <Way way={way} menus={menus} easiest={way.key === easiest}>
        {hindrances
          .filter((each) => each !== 'stops')
          .map((each) => (
            <p key={each}>
              <strong>{t(each)}</strong>
            </p>
          ))}
      </Way>
    </Pair>
  ))
}
