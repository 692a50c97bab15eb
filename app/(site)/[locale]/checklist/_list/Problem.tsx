import { useLocale, useTranslations } from 'next-intl'
import styles from '#app/_parts/Form/Form.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { isSituation, type ChecklistField, type ChecklistInput } from '#features/checklist/query.ts'
import type { Filled, FieldProblem } from '#features/checklist/view.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = { field: ChecklistField; filled: Filled }

/** What is wrong with a field and what there is instead, beside it; the field names it as its description. */
export function Problem({ field, filled: { problems, typed } }: Props) {
  const problem = problems[field]
  if (!problem) return null
  return (
    <div id={`${field}-problem`} className={styles.problem}>
      <p>
        <Words field={field} problem={problem} typed={typed} />
      </p>
      {problem.carriers.length > 0 && <Meant carriers={problem.carriers} typed={typed} />}
    </div>
  )
}

/** The field's `aria` attributes, where something is wrong with it. */
export const marks = (field: ChecklistField, { problems }: Filled) =>
  problems[field] ? { 'aria-invalid': true, 'aria-describedby': `${field}-problem` } : {}

function Words({
  field,
  problem: { reason, value, tasks },
  typed,
}: {
  problem: FieldProblem
  typed: ChecklistInput
  field: ChecklistField
}) {
  const t = useTranslations('Checklist.problem')
  const form = useTranslations('Task.label')
  const locale = useLocale()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const link = (words: React.ReactNode) => <a href={address(locale, { kind: 'carriers' })}>{words}</a>
  const has = tasks.length > 0 ? t('task-has', { tasks: list.format(tasks.map((task) => form(task))) }) : ''
  if (reason === 'repeated' || reason === 'impossible' || reason === 'far') return t(reason, { value })
  if (field === 'with') return t('with-unknown', { value: typed.with.filter((each) => !isSituation(each)).join(', ') })
  if (field === 'device') return t('device-unknown', { value })
  if (field === 'task') {
    if (reason === 'missing') return t('task-missing') + has
    return (
      (reason === 'task' ? t('task-task', { task: form(typed.task as 'end-iot') }) : t('task-unknown', { value })) + has
    )
  }
  if (reason === 'missing') return t('carrier-missing')
  if (reason === 'busy') return <span {...mark.busy}>{t('busy')}</span>
  if (reason === 'several' || reason === 'nothing') return t(`carrier-${reason}`, { value })
  return t.rich('carrier-unknown', { value, link })
}

/** The carriers that a typed name may mean, each as the same question with that one. */
function Meant({ carriers, typed }: { carriers: FieldProblem['carriers']; typed: ChecklistInput }) {
  const path = address(useLocale(), { kind: 'checklist' })
  return (
    <ul>
      {carriers.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`${path}${again({ ...typed, carrier: slug })}`}>
            <Inline of={name} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** An address that fills in the form as it was. */
export function again({ with: situations, ...fields }: ChecklistInput): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  const query = new URLSearchParams([...filled, ...situations.map((each) => ['with', each])])
  return query.size > 0 ? `?${query}` : ''
}
