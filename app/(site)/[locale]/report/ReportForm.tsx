import { useTranslations } from 'next-intl'
import { Field } from '#app/_parts/Form/Field.tsx'
import { Form } from '#app/_parts/Form/Form.tsx'
import { Options } from '#app/_parts/Form/Options.tsx'
import type { ReportablePage } from '#app/_page/reportablePage.ts'
import type { RefusedForm } from '#app/_page/formState.ts'
import { FAILURES_OF, MOST_CHARACTERS } from '#features/feedback/reportForm.ts'
import { characters, typed as tidied } from '#collections/shared/userInput.ts'

type Props = { subject: ReportablePage; typed: RefusedForm | null }

/** Why the steps did not work: a reason, the way that was tried, and words for the editors. */
export function ReportForm({ subject: { page, ways }, typed }: Props) {
  const t = useTranslations('Report')
  const { values = {}, problems = {} } = typed ?? {}
  const tried = [...ways, { key: '', label: t('way-none') }]
  return (
    <Form action="/report" page={page} send={t('send')}>
      <input type="hidden" name="answer" value="failed" />
      <Options
        name="reason"
        label={t('reason')}
        problem={problems.reason && t('reason-missing')}
        value={values.reason}
        options={FAILURES_OF[page.kind].map((key) => ({ key, label: t(`reasons.${key}`) }))}
      />
      {ways.length > 1 && <Options name="way" label={t('way')} value={values.way ?? ''} options={tried} />}
      <Field
        name="text"
        label={t('text')}
        hint={t('text-hint', { most: MOST_CHARACTERS })}
        problem={
          problems.text && t('text-long', { count: characters(tidied(values.text ?? '')), most: MOST_CHARACTERS })
        }
        value={values.text}
        rows={5}
      />
    </Form>
  )
}
