import { useLocale, useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Device } from '#collections/devices/view.ts'

/** Where a device shows its identifiers. */
export function Find({ of }: { of: NonNullable<Device['find']> }) {
  const t = useTranslations('Device')
  const check = useTranslations('Identifiers')
  return (
    <Pair note={<Sources {...of} />}>
      <dl className={rows.rows}>
        {of.items.map(({ identifier, text }) => (
          <div key={identifier}>
            <dt>{t(identifier)}</dt>
            <dd>
              <Inline of={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={address(useLocale(), { kind: 'identifiers' })}>{check('link')}</a>
      </p>
    </Pair>
  )
}
