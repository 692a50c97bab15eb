'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import { isLocale } from '#i18n/routing.ts'

type Standing = { standing: string; outdatedSince: string | null; warnings: number }

const WORDS = {
  zh: {
    outdated: (name: string, day: string) => `${name}从${day}起过时`,
    warnings: (count: number) => `${count}处译文值得再看一眼`,
    open: '对照翻译',
  },
  en: {
    outdated: (name: string, day: string) => `${name} is outdated since ${day}`,
    warnings: (count: number) =>
      count === 1 ? 'One text is worth a second look' : `${count} texts are worth a second look`,
    open: 'Compare both languages',
  },
} as const

/** Beside the form: whether this language is outdated, or says something that should be looked at again. Stops nothing. */
export function TranslationNotice() {
  const { id, collectionSlug, globalSlug, savedDocumentData } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [found, setFound] = useState<Standing | null>(null)
  const path = globalSlug ? `/globals/${globalSlug}` : collectionSlug && id ? `/${collectionSlug}/${id}` : null
  const saved = String(savedDocumentData?.updatedAt ?? '')

  useEffect(() => {
    if (path === null) return
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`${config.routes.api}${path}/translation?locale=${code}`, {
        credentials: 'include',
        signal: leaving.signal,
      })
      setFound(response.ok ? ((await response.json()) as Standing) : null)
    }
    ask().catch(() => setFound(null))
    return () => leaving.abort()
  }, [config.routes.api, path, code, saved])

  if (path === null || !found || !isLocale(code) || (!found.outdatedSince && found.warnings === 0)) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const words = WORDS[language]
  const said = [
    found.outdatedSince && words.outdated(LANGUAGE_NAMES[code][language], found.outdatedSince.slice(0, 10)),
    found.warnings > 0 && words.warnings(found.warnings),
  ]
  const place = globalSlug ? `/globals/${globalSlug}` : `/collections/${collectionSlug}/${id}`
  return (
    <p role="status">
      {said.filter(Boolean).join(' · ')}{' '}
      <a href={`${config.routes.admin}${place}/translate?locale=${code}`}>{words.open}</a>
    </p>
  )
}
