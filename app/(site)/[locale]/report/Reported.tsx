import { useLocale, useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { ReportablePage } from '#app/_page/reportablePage.ts'
import type { ReportAnswer } from '#collections/shared/choices.ts'

type Props = {
  subject: ReportablePage
  sent: ReportAnswer
  /** Whether the reader's words, if any, wait for an editor. */
  kept: boolean
}

/** Confirms a report: what it is good for, what is kept, and where to go on. */
export function Reported({ subject: { page, path, title }, sent, kept }: Props) {
  const t = useTranslations('Report')
  const locale = useLocale()
  return (
    <>
      <div className="prose">
        <p>{t(`sent.${sent}`)}</p>
        {!kept && <p>{t('sent.full')}</p>}
        <p>{t('sent.once')}</p>
      </div>
      <Rows>
        <Row href={address(locale, page)} name={<Inline of={title} />} about={t('sent.back')} />
        <Row
          href={`${address(locale, { kind: 'correction' })}?${new URLSearchParams({ page: path })}`}
          name={t('sent.correct')}
          about={t('sent.correct-about')}
        />
        <Row href={`${address(locale, { kind: 'about' })}#reports`} name={t('sent.rule')} />
        {sent === 'failed' && page.kind === 'procedure' && (
          <Row href={address(locale, { kind: 'countries' })} name={t('sent.complain')} />
        )}
      </Rows>
    </>
  )
}
