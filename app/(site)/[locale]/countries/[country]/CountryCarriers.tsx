import { useLocale } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { CarrierRow } from '#collections/carriers/view.ts'

type Props = { carriers: CarrierRow[]; today: string }

/** The carriers of one country with what can be ended there; those without a procedure lead to their own page. */
export function CountryCarriers({ carriers, today }: Props) {
  const locale = useLocale()
  const bare = carriers.filter(({ procedures }) => procedures.length === 0)
  return (
    <>
      <ProcedureRows rows={carriers.flatMap(({ procedures }) => procedures)} by="both" today={today} />
      {bare.length > 0 && (
        <Rows>
          {bare.map(({ slug, name }) => (
            <Row key={slug} href={address(locale, { kind: 'carrier', carrier: slug })} name={<Inline of={name} />} />
          ))}
        </Rows>
      )}
    </>
  )
}
