'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

const WORDS = {
  look: { zh: '现在检查', en: 'Check now' },
  failed: { zh: '没有查成，请再试一次。', en: 'It could not be checked. Try again.' },
  save: { zh: '先保存，再检查网址。', en: 'Save first, then check the address.' },
} as const

type Answer = { message?: string; errors?: { message: string }[]; linkCheck?: Record<string, unknown> }

/** Has the address of a source looked at now; for editors. */
export function CheckLink() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const { dispatchFields } = useForm()
  const [busy, setBusy] = useState(false)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  if (!id || !hasSavePermission) return null

  const check = async () => {
    if (isModified) return void toast.error(WORDS.save[language])
    setBusy(true)
    const address = `${config.routes.api}/sources/${id}/check-link`
    const response = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    const body = (await response?.json().catch(() => null)) as Answer | null
    // What was found stands in the form at once, and is no change of it.
    for (const [name, value] of Object.entries(body?.linkCheck ?? {}))
      dispatchFields({ type: 'UPDATE', path: `linkCheck.${name}`, value, initialValue: value })
    if (response?.ok) toast.success(body?.message)
    else toast.error(body?.errors?.[0]?.message ?? WORDS.failed[language])
    setBusy(false)
  }

  return (
    <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void check()}>
      {WORDS.look[language]}
    </Button>
  )
}
