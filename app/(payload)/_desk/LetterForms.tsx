import styles from './Desk.module.css'
import { INBOX_WORDS, labelOf } from './letterWords.ts'
import { REJECTIONS } from '#collections/shared/choices.ts'
import type { Letter } from '#features/desk/inbox.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = { letter: Letter; language: Locale; admin: string; api: string; back: string }

/** What an editor can do with a letter; each is sent by a form, and none publishes. */
export function LetterForms({ letter: { kind, id, state }, language, admin, api, back }: Props) {
  const words = INBOX_WORDS[language]
  const action = `${api}/${kind}/${id}/handle`
  const steps = [
    ['accepted', words.accept],
    ['seen', words.seen],
    ['done', words.done],
  ] as const
  return (
    <div className={styles.actions}>
      <form method="post" action={action} className={styles.actions}>
        <input type="hidden" name="back" value={back} />
        {steps
          .filter(([to]) => to !== state)
          .map(([to, label]) => (
            <button key={to} name="state" value={to}>
              {label}
            </button>
          ))}
      </form>
      {state !== 'rejected' && (
        <form method="post" action={action} className={styles.actions}>
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="state" value="rejected" />
          <select name="rejection" required aria-label={words.why} defaultValue="">
            <option value="">{words.choose}</option>
            {REJECTIONS.map((reason) => (
              <option key={reason} value={reason}>
                {labelOf(reason, language)}
              </option>
            ))}
          </select>
          <button>{words.reject}</button>
        </form>
      )}
      <a href={`${admin}/collections/${kind}/${id}`}>{words.more}</a>
    </div>
  )
}
