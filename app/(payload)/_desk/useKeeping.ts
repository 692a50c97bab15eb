import { useAllFormFields, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'
import { keep, sweepKept, type KeptFor } from './keptText.ts'

/** Milliseconds of quiet after which what was typed is kept. */
const QUIET = 400

const nothing = (): void => {}

/**
 * Keeps what is typed into the form around, in this browser, until it is saved: an ended session, a lost connection, a crash or
 * a wrong click lose nothing. `isOn` is false while older text waits to be taken over, which newer text would replace.
 */
export function useKeeping(whose: KeptFor | null, isOn: boolean): void {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const { disabled } = useForm()
  const pending = useRef(nothing)
  const begun = useRef({ whose, fields })

  useEffect(() => sweepKept(localStorage), [])
  useEffect(() => {
    if (begun.current.whose !== whose) {
      pending.current()
      begun.current = { whose, fields }
    }
    if (!modified) {
      pending.current = nothing
      return
    }
    // After a switch of the language the form holds the other language's text for a moment.
    if (begun.current.fields === fields) return
    if (!whose || !isOn || disabled || processing) return pending.current()
    pending.current = () => {
      pending.current = nothing
      const data = reduceFieldsToValues(fields, true)
      const base = typeof data.updatedAt === 'string' ? data.updatedAt : null
      keep(localStorage, whose, { at: Date.now(), base, data })
    }
    const timer = setTimeout(() => pending.current(), QUIET)
    return () => clearTimeout(timer)
  }, [fields, modified, processing, disabled, isOn, whose])
  useEffect(() => {
    const leave = () => pending.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
