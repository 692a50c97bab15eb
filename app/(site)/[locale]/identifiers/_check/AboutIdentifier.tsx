import { useTranslations } from 'next-intl'
import type { ExplainedIdentifier } from './examples.ts'
import { MarkedText } from './MarkedText.tsx'
import { Worked } from './Worked.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'
import * as mark from '#contract/pageMarks.ts'

const ROWS = ['what', 'use', 'private'] as const

/** One identifier: what it is, what for, who may see it, and how to check it without a machine. */
export function AboutIdentifier({ kind }: { kind: ExplainedIdentifier }) {
  const t = useTranslations('Identifiers')
  return (
    <>
      <dl className={rows.rows}>
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{t(`row.${row}`)}</dt>
            <dd {...(row === 'what' ? {} : mark.hook('word', `${row}-${kind}`))}>
              <MarkedText text={t(`${row}.${kind}`)} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('hand')}</h3>
      <p>{t(`by-hand.${kind}`)}</p>
      <Worked kind={kind} />
    </>
  )
}
