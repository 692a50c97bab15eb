import styles from './Form.module.css'

type Props = {
  name: string
  label: string
  /** What was wrong with it the last time. */
  problem?: string | false | undefined
  value?: string | undefined
  options: { key: string; label: string }[]
}

/** One of several, all in sight. */
export function Options({ name, label, problem, value, options }: Props) {
  return (
    <fieldset className={styles.field} aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{label}</legend>
      {problem && (
        <p id={`${name}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ key, label }) => (
          <label key={key}>
            <input type="radio" name={name} value={key} defaultChecked={key === value} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
