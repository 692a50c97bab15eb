import { useLocale, useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { anchor } from '#collections/terms/explain.ts'
import type { TermRow } from '#collections/terms/view.ts'
import * as mark from '#contract/pageMarks.ts'

/** The terms a page mentions, each where its first mention leads; nothing where it mentions none. */
export function Glossary({ terms }: { terms: TermRow[] }) {
  const t = useTranslations('Terms')
  if (terms.length === 0) return null
  return (
    <Topic id="terms" title={t('on-page')}>
      <Definitions terms={terms} />
    </Topic>
  )
}

/** Terms with their short explanations; the name leads to the whole one. */
export function Definitions({ terms }: { terms: TermRow[] }) {
  const locale = useLocale()
  return (
    <dl className={rows.rows}>
      {terms.map(({ slug, name, short }) => (
        <div key={slug} id={anchor(slug)} {...mark.term}>
          <dt>
            <a href={address(locale, { kind: 'term', term: slug })}>
              <Inline of={name} />
            </a>
          </dt>
          <dd>
            <Inline of={short} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
