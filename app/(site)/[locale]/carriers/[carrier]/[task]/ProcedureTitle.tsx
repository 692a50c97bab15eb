import { useLocale, useTranslations } from 'next-intl'
import { Day } from '#app/_parts/Day/Day.tsx'
import { Facts } from '#app/_parts/Facts/Facts.tsx'
import { Halt } from '#app/_parts/Halt/Halt.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import { Stamp } from '#app/_parts/Stamp/Stamp.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { AGEING_DAYS, freshness, oldest } from '#collections/procedures/freshness.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import type { Text } from '#collections/shared/view.ts'

type Props = { procedure: Procedure; title: Text; today: string }

/** What a reader needs before the steps: the answer, how far to trust it, what it takes, what cannot be undone. */
export function ProcedureTitle({ procedure, title, today }: Props) {
  const t = useTranslations('Notice')
  const list = useTranslations('Checklist')
  const locale = useLocale()
  const { carrier, halt, ways } = procedure
  const mine = new URLSearchParams({ carrier: carrier.slug, task: procedure.task })
  const name = () => <Inline of={carrier.name} />
  const checkedOn = oldest(ways.map((way) => way.checkedOn))
  const sources = [...ways, ...procedure.stages, ...procedure.days].flatMap((each) => each.sources)
  return (
    <Title title={title} lead={procedure.lead} shown={procedure.shown}>
      {checkedOn && <Stamp checkedOn={checkedOn} sources={sources} reported={procedure.reported} today={today} />}
      <Facts ways={ways} menus={carrier.lang} />
      <p>
        <a href={`${address(locale, { kind: 'checklist' })}?${mine}`}>{list('link')}</a>
      </p>
      {halt && <Halt {...halt} menus={carrier.lang} />}
      {checkedOn && freshness([checkedOn], null, today) === 'stale' && (
        <Notice title={t('stale-title')}>
          {t.rich('stale', { day: () => <Day on={checkedOn} />, days: AGEING_DAYS, name })}
        </Notice>
      )}
      {!sources.some((source) => source.official) && (
        <Notice title={t('unofficial-title')}>{t.rich('unofficial', { name })}</Notice>
      )}
    </Title>
  )
}
