import type { ReactNode } from 'react'
import styles from './Form.module.css'
import { Unseen } from './Unseen.tsx'
import type { Page } from '#collections/addresses.ts'
import type { FORM_ROUTES } from '#contract/formRoutes.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  /** Where it is sent to. */
  action: (typeof FORM_ROUTES)[number]
  /** The page it is about; without one a field asks for it. */
  page?: Page | undefined
  send: string
  children: ReactNode
}

/** A form that is sent plainly, with its button. */
export function Form({ action, page, send, children }: Props) {
  return (
    <form className={styles.form} action={action} method="post" {...mark.ignore}>
      <Unseen page={page} />
      {children}
      <p>
        <button>{send}</button>
      </p>
    </form>
  )
}
