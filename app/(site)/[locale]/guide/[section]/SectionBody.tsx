import { useLocale, useTranslations } from 'next-intl'
import { Columns } from '#app/_parts/Columns/Columns.tsx'
import { Glossary } from '#app/_parts/Glossary/Glossary.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { headings, Prose } from '#app/_parts/Prose/Prose.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Titles } from '#app/_parts/Sources/Titles.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { CarrierGroup } from '#collections/carriers/view.ts'
import type { Section } from '#collections/guide/view.ts'
import type { TermRow } from '#collections/terms/view.ts'

type Props = { section: Section; groups: CarrierGroup[]; terms: TermRow[]; today: string }

/** The text of a section, its sources, and the sections before and after it. */
export function SectionBody({ section, groups, terms, today }: Props) {
  const t = useTranslations('Section')
  const words = useTranslations('Sources')
  const locale = useLocale()
  const { body, shown, sources, previous, next } = section
  const parts = headings(body).map(({ id, text }) => ({ id, label: <Inline of={{ text, lang: shown }} /> }))
  const neighbours = [
    { row: previous, label: t('previous') },
    { row: next, label: t('next') },
  ]
  return (
    <Columns index={sources.length > 0 ? [...parts, { id: 'sources', label: words('all') }] : parts}>
      <Prose body={body} lang={shown} groups={groups} today={today} />
      <Glossary terms={terms} />
      {sources.length > 0 && (
        <Topic id="sources" title={words('all')}>
          <Titles sources={sources} />
        </Topic>
      )}
      {(previous ?? next) && (
        <Topic id="reading" title={t('reading')}>
          <Rows>
            {neighbours.map(
              ({ row, label }) =>
                row && (
                  <Row
                    key={label}
                    href={address(locale, { kind: 'section', section: row.slug })}
                    name={<Inline of={row.title} />}
                    facts={[label]}
                  />
                ),
            )}
          </Rows>
        </Topic>
      )}
    </Columns>
  )
}
