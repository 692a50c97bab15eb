import { useLocale, useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Procedure } from '#collections/procedures/view.ts'

/** Where to go on from a procedure: the carrier's others, the carrier, and where to complain. */
export function More({ procedure: { carrier, siblings } }: { procedure: Procedure }) {
  const t = useTranslations('Procedure')
  const label = useTranslations('Task')
  const locale = useLocale()
  const { slug, name, country } = carrier
  return (
    <Rows>
      {siblings.map(({ task, title }) => (
        <Row
          key={task}
          href={address(locale, { kind: 'procedure', carrier: slug, task })}
          name={title ? <Inline of={title} /> : label(`title.${task}`, { name: name.text })}
        />
      ))}
      <Row
        href={address(locale, { kind: 'carrier', carrier: slug })}
        name={t.rich('carrier', { name: () => <Inline of={name} /> })}
      />
      {country && (
        <Row
          href={address(locale, { kind: 'country', country: country.slug })}
          name={t.rich('complain', { name: () => <Inline of={country.name} /> })}
        />
      )}
    </Rows>
  )
}
