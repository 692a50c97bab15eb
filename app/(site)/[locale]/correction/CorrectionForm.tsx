import { useTranslations } from 'next-intl'
import { Field } from '#app/_parts/Form/Field.tsx'
import { Form } from '#app/_parts/Form/Form.tsx'
import type { RefusedForm } from '#app/_page/formState.ts'
import { MOST } from '#features/feedback/correctionForm.ts'
import { characters, typed as tidied } from '#collections/shared/userInput.ts'
import type { Page } from '#collections/addresses.ts'

/** How many lines each answer is likely to take. */
const ROWS = { wrong: 3, right: 3, source: 2 } as const

type Props = { page?: Page | undefined; typed: RefusedForm | null }

/** What is wrong, what is right, and where it says so. */
export function CorrectionForm({ page, typed }: Props) {
  const t = useTranslations('Correction')
  const { values = {}, problems = {} } = typed ?? {}
  const problem = (name: keyof typeof ROWS): string | undefined => {
    const found = problems[name]
    if (found === 'long') return t('long', { count: characters(tidied(values[name] ?? '')), most: MOST[name] })
    if (found === 'address') return t('address')
    return found && t(`missing.${name}`)
  }
  return (
    <Form action="/correction" page={page} send={t('send')}>
      {!page && (
        <Field
          name="page"
          label={t('page')}
          hint={t('page-hint')}
          problem={problems.page && t('page-unknown')}
          value={values.page}
          required
        />
      )}
      {(['wrong', 'right', 'source'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          hint={t(`hint.${name}`)}
          problem={problem(name)}
          value={values[name]}
          rows={ROWS[name]}
          required
        />
      ))}
    </Form>
  )
}
