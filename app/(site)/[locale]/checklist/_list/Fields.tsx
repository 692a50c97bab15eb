import { useTranslations } from 'next-intl'
import { marks, Problem } from './Problem.tsx'
import styles from '#app/_parts/Form/Form.module.css'
import { PHYSICAL } from '#features/checklist/query.ts'
import { FIRST_DAY, LAST_DAY } from '#features/checklist/day.ts'
import { SITUATIONS } from '#features/checklist/situations.ts'
import type { Filled } from '#features/checklist/view.ts'
import { TASKS } from '#collections/shared/choices.ts'

type Props = { filled: Filled }

/** The carrier: from a list by country, or typed where there are too many for one. */
export function CarrierField({ filled }: Props) {
  const t = useTranslations('Checklist.form')
  const { offered, typed } = filled
  const box = { id: 'carrier', name: 'carrier', ...marks('carrier', filled) }
  const known = offered.carriers?.some(({ carriers }) => carriers.some(({ slug }) => slug === typed.carrier))
  // What was typed into the address and is no choice of the list is shown as it was typed.
  const isList = offered.carriers !== null && (typed.carrier === '' || known)
  return (
    <div className={styles.field}>
      <label htmlFor="carrier">{t('carrier')}</label>
      <Problem field="carrier" filled={filled} />
      {isList ? (
        <select {...box} defaultValue={typed.carrier}>
          <option value="">{t('carrier-none')}</option>
          {offered.carriers?.map(({ country, carriers }) => (
            <optgroup key={country?.text ?? ''} label={country?.text ?? t('elsewhere')}>
              {carriers.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name.text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <>
          <p>
            <small>{t('carrier-hint')}</small>
          </p>
          <input {...box} defaultValue={typed.carrier} autoComplete="off" />
        </>
      )}
    </div>
  )
}

/** What to end: everything, so that it can be chosen with the carrier at once. */
export function TaskField({ filled }: Props) {
  const t = useTranslations()
  const { typed, problems } = filled
  return (
    <fieldset className={styles.field} aria-describedby={problems.task && 'task-problem'}>
      <legend>{t('Checklist.form.task')}</legend>
      <Problem field="task" filled={filled} />
      <div className={styles.options}>
        {TASKS.map((task) => (
          <label key={task}>
            <input type="radio" name="task" value={task} defaultChecked={task === typed.task} />
            {t(`Task.label.${task}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The device the line is on. */
export function DeviceField({ filled }: Props) {
  const t = useTranslations('Checklist.form')
  const { offered, typed } = filled
  return (
    <div className={styles.field}>
      <label htmlFor="device">{t('device')}</label>
      <Problem field="device" filled={filled} />
      <select id="device" name="device" defaultValue={typed.device} {...marks('device', filled)}>
        <option value="">{t('device-none')}</option>
        <option value={PHYSICAL}>{t('device-physical')}</option>
        {offered.devices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What is special about the case. */
export function SituationField({ filled }: Props) {
  const t = useTranslations('Checklist')
  const { typed, problems } = filled
  return (
    <fieldset className={styles.field} aria-describedby={problems.with && 'with-problem'}>
      <legend>{t('form.with')}</legend>
      <p>
        <small>{t('form.with-hint')}</small>
      </p>
      <Problem field="with" filled={filled} />
      <div className={styles.options}>
        {SITUATIONS.map((situation) => (
          <label key={situation}>
            <input type="checkbox" name="with" value={situation} defaultChecked={typed.with.includes(situation)} />
            {t(`situation.${situation}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The day from which days are counted. A day that is none is shown as it was typed, which a field for days cannot do. */
export function DayField({ filled }: Props) {
  const t = useTranslations('Checklist.form')
  const { typed, problems } = filled
  return (
    <div className={styles.field}>
      <label htmlFor="day">{t('day')}</label>
      <p>
        <small>{t('day-hint')}</small>
      </p>
      <Problem field="day" filled={filled} />
      <input
        id="day"
        name="day"

        defaultValue={typed.day}
        {...(problems.day ? { type: 'text' } : { type: 'date', min: FIRST_DAY, max: LAST_DAY })}
        {...marks('day', filled)}
      />
    </div>
  )
}
