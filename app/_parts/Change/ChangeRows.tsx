import { useLocale, useTranslations } from 'next-intl'
import { titleOf } from './phrases.ts'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Change } from '#features/changes/view.ts'

/** A carrier's latest changes in short; each leads to its words, old and new. */
export function ChangeRows({ of, carrier }: { of: Change[]; carrier: string }) {
  const t = useTranslations()
  const list = address(useLocale(), { kind: 'carrier-changes', carrier })
  return (
    <>
      <Rows>
        {of.map((change) => {
          const day = change.until.slice(0, 10)
          return (
            <Row
              key={change.id}
              href={`${list}?change=${change.id}#change-${change.id}`}
              name={titleOf(change, t)}
              facts={[
                t(`Changes.kind.${change.kind}`),
                <time key="day" dateTime={day}>
                  {day}
                </time>,
              ]}
            />
          )
        })}
      </Rows>
      <p>
        <a href={list}>{t('Changes.changes-of')}</a>
      </p>
    </>
  )
}
