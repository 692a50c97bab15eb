'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAdminLanguage } from './adminLanguage.ts'
import { useSaveDraft } from './formTarget.ts'

const WORDS = {
  zh: { zh: '从英文开始填', en: 'Start from the English text' },
  en: { zh: '从中文开始填', en: 'Start from the Chinese text' },
  failed: { zh: '没有填入，请再试一次。', en: 'Nothing was filled in. Try again.' },
} as const

/** Fills the empty texts of this language with those of the other, as a draft; what is typed is saved into the same draft first. */
export function StartFrom() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const language = useAdminLanguage()
  const modified = useFormModified()
  const saveDraft = useSaveDraft()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (!id || !collectionSlug || !hasSavePermission) return null

  const start = async () => {
    setBusy(true)
    if (modified && !(await saveDraft())) return setBusy(false)
    const address = `${config.routes.api}/${collectionSlug}/${id}/start-from-other?locale=${code}`
    const response = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    const body = (await response?.json().catch(() => null)) as { message?: string } | null
    if (response?.ok) toast.success(body?.message)
    else toast.error(WORDS.failed[language])
    setBusy(false)
    router.refresh()
  }

  return (
    <Button buttonStyle="secondary" size="medium" disabled={busy} onClick={() => void start()}>
      {WORDS[code === 'en' ? 'en' : 'zh'][language]}
    </Button>
  )
}
