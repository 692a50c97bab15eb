import { useLocale, useTranslations } from 'next-intl'
import { Halt } from '#app/_parts/Halt/Halt.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Stamp } from '#app/_parts/Stamp/Stamp.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Device } from '#collections/devices/view.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import type { Text } from '#collections/shared/view.ts'

type Props = { device: Device; title: Text; today: string }

/** What a reader needs before erasing: that it ends no contract, which models are meant, how far to trust it. */
export function DeviceTitle({ device, title, today }: Props) {
  const t = useTranslations('Device')
  const locale = useLocale()
  const backed = [device.erase, device.move, device.find].filter((each) => each !== null)
  const checkedOn = oldest(backed.map((each) => each.checkedOn))
  return (
    <Title title={title} lead={device.lead} shown={device.shown}>
      {checkedOn && (
        <Stamp
          checkedOn={checkedOn}
          sources={backed.flatMap((each) => each.sources)}
          reported={device.reported}
          today={today}
        />
      )}
      <p>
        {t('covers')} <Inline of={device.covers} />
      </p>
      <p>
        <strong>
          {t.rich('not-ended', { link: (words) => <a href={address(locale, { kind: 'carriers' })}>{words}</a> })}
        </strong>
      </p>
      {device.halt && <Halt {...device.halt} />}
    </Title>
  )
}
