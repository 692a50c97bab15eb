import { useLocale, useTranslations } from 'next-intl'
import { CarrierField, DayField, DeviceField, SituationField, TaskField } from './Fields.tsx'
import styles from '#app/_parts/Form/Form.module.css'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Filled } from '#features/checklist/view.ts'
import * as mark from '#contract/pageMarks.ts'

/** The questions a list is made from. All answers go into the address, so that a link holds them and no server does. */
export function ChecklistForm({ filled }: { filled: Filled }) {
  const t = useTranslations('Checklist')
  const locale = useLocale()
  const isWrong = Object.keys(filled.problems).length > 0
  return (
    <form className={styles.form} action={address(locale, { kind: 'checklist' })} {...mark.ignore}>
      {isWrong && <Notice title={t('problem.title')}>{t('problem.about')}</Notice>}
      <CarrierField filled={filled} />
      <TaskField filled={filled} />
      <DeviceField filled={filled} />
      <SituationField filled={filled} />
      <DayField filled={filled} />
      <p>
        <button>{t('form.make')}</button>
      </p>
      <p>
        <small>{t('about')}</small>
      </p>
    </form>
  )
}
