import styles from './Form.module.css'

type Props = {
  name: string
  label: string
  hint?: string
  /** What was wrong with it the last time. */
  problem?: string | false | undefined
  value?: string | undefined
  /** One line unless there are more. */
  rows?: number
  required?: boolean
}

/** A text to type, with what was wrong with it beside it. */
export function Field({ name, label, hint, problem, value, rows, required = false }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  const box = {
    id: name,
    name,
    defaultValue: value,
    'aria-required': required || undefined,
    'aria-invalid': Boolean(problem) || undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`}>
          <small>{hint}</small>
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {rows ? <textarea {...box} rows={rows} /> : <input {...box} autoComplete="off" />}
    </div>
  )
}
