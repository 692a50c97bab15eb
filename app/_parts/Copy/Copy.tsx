import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import * as mark from '#contract/pageMarks.ts'

/** A notice that stays unseen until the worker shows the page without a network; it fills in the day of the copy. */
export const CopyNotice = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <div role="status" {...mark.copyNotice}>
    <Notice title={title}>{children}</Notice>
  </div>
)

/** What a page needs that is kept for reading offline: the script that has it kept, and the notice that it is a copy. */
export function Copy() {
  const t = useTranslations('Offline')
  return (
    <>
      <CopyNotice title={t.rich('copy', { day: () => <time {...mark.copyDay} /> })}>{t('newer')}</CopyNotice>
      <Enhance name="offline" />
    </>
  )
}
