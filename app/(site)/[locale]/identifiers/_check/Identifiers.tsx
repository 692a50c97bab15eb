import { useLocale, useTranslations } from 'next-intl'
import { Bodies, Countries } from './Codes.tsx'
import { EXPLAINED } from './examples.ts'
import styles from './Identifiers.module.css'
import { AboutIdentifier } from './AboutIdentifier.tsx'
import { MarkedText } from './MarkedText.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Titles } from '#app/_parts/Sources/Titles.tsx'
import { Topics } from '#app/_parts/Topics/Topics.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { DeviceRow } from '#collections/devices/view.ts'
import { RULE_SOURCES } from '#features/identifiers/sources.ts'

/** Every identifier explained, where devices show them, and the rules behind the checks: whole without any script. */
export function Identifiers({ devices }: { devices: DeviceRow[] }) {
  const t = useTranslations('Identifiers')
  const locale = useLocale()
  const kinds = EXPLAINED.map((kind) => ({
    id: kind,
    label: t(`name.${kind}`),
    content: (
      <>
        <AboutIdentifier kind={kind} />
        {kind === 'imei' && <Bodies />}
        {kind === 'iccid' && <Countries />}
      </>
    ),
  }))
  const where = (
    <>
      <p>
        <MarkedText text={t('where-text')} />
      </p>
      <ul className={styles.codes}>
        {devices.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`${address(locale, { kind: 'device', device: slug })}#find`}>
              <Inline of={name} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <Topics
      of={[
        ...kinds,
        devices.length > 0 && { id: 'where', label: t('where'), content: where },
        { id: 'rules', label: t('rules'), content: <Titles sources={RULE_SOURCES} /> },
      ]}
    />
  )
}
