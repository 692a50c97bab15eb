'use client'

import { Button, toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

const WORDS = {
  zh: { zh: '从英文开始填', en: 'Start from the English text' },
  en: { zh: '从中文开始填', en: 'Start from the Chinese text' },
  failed: { zh: '没有填入，请先保存再试。', en: 'Nothing was filled in. Save first, then try again.' },
} as const

/** Fills the empty texts of this language with those of the other, as a draft. */
export function StartFrom() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  if (!id || !collectionSlug || !hasSavePermission) return null

  const start = async () => {
    setBusy(true)
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
