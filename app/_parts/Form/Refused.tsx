import { useTranslations } from 'next-intl'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import type { RefusedForm } from '#app/_page/formState.ts'

/** Why what was sent could not be taken, above the form that still holds it. */
export function Refused({ typed: { notice, minutes = 0 } }: { typed: RefusedForm }) {
  const t = useTranslations('Ask.refused')
  return <Notice title={t('title')}>{t(notice, { minutes })}</Notice>
}
