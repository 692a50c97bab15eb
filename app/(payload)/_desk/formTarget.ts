import { useAuth, useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { KeptFor } from './keptText.ts'

/** What a form writes: the document, its language, and where the API takes it. */
export type FormTarget = { whose: KeptFor; path: string; method: 'POST' | 'PATCH' }

/** What the form around a part writes; null without an account. */
export function useFormTarget(): FormTarget | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const { config } = useConfig()
  const account = user ? String(user.id) : null
  const { api } = config.routes
  return useMemo(() => {
    const slug = collectionSlug ?? globalSlug
    if (account === null || slug === undefined) return null
    const whose = { user: account, slug, id: id === undefined ? null : String(id), locale: code }
    if (!collectionSlug) return { whose, path: `${api}/globals/${slug}`, method: 'POST' }
    return id === undefined
      ? { whose, path: `${api}/${slug}`, method: 'POST' }
      : { whose, path: `${api}/${slug}/${id}`, method: 'PATCH' }
  }, [account, api, code, collectionSlug, globalSlug, id])
}

/** Saves the form around a part as a draft, as its button does; resolves to whether it was saved. */
export function useSaveDraft(): () => Promise<boolean> {
  const target = useFormTarget()
  const { submit } = useForm()
  return async () => {
    if (!target) return false
    const { whose, path, method } = target
    const action = `${path}?locale=${whose.locale}&depth=0&fallback-locale=null&draft=true`
    const done = await submit({ action, method, overrides: { _status: 'draft' }, skipValidation: true })
    return done !== undefined && 'res' in done && (done.res as Response | undefined)?.ok === true
  }
}
