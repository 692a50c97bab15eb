'use client'

import { toast, useAuth, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { User } from '#collections/payload-types.ts'
import type { Locale } from '#i18n/routing.ts'

type Failure = { message?: string; errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/** What a refusal says of itself: of a field where it is about one. */
const reasonIn = (body: Failure | null): string | undefined => {
  const [first] = body?.errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message
}

const FAILED = { zh: '没有办成，请再试一次。', en: 'That did not work. Try again.' }

/** What is appointed for the document that is open, and how to add to it or call off. `query` says which of it. */
export function useAppointed<Item>(collection: string, query: string) {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth<User>()
  const [items, setItems] = useState<Item[]>([])
  const [busy, setBusy] = useState(false)
  const language = i18n.language === 'en' ? ('en' as const) : ('zh' as const)
  const base = `${config.routes.api}/${collection}`
  const of = `where[document.relationTo][equals]=${collectionSlug}&where[document.value][equals]=${id}`

  const reload = useCallback(async () => {
    const response = await fetch(`${base}?${of}&${query}&depth=0&limit=50`, { credentials: 'include' }).catch(
      () => null,
    )
    if (response?.ok) setItems(((await response.json()) as { docs: Item[] }).docs)
  }, [base, of, query])
  useEffect(() => {
    if (id) void reload()
  }, [id, reload])

  /** Asks the server for something, says how it went, and shows what there is now. */
  const send = async (path: string, body?: object): Promise<boolean> => {
    setBusy(true)
    const response = await fetch(base + path, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Failure | null
    if (!response?.ok) toast.error(reasonIn(answer) ?? FAILED[language])
    await reload()
    setBusy(false)
    return response?.ok ?? false
  }

  /** Whether the account is an editor's; translators have their own languages, and what they made themselves. */
  const isEditor = user?.role === 'admin' || user?.role === 'editor'
  const writes = (language: Locale): boolean => isEditor || (user?.languages ?? []).includes(language)
  const made = ({ by }: { by?: number | null }): boolean => isEditor || by === user?.id

  const document = { relationTo: collectionSlug, value: id }
  const mayWrite = hasSavePermission ?? false
  return { isSaved: Boolean(id), mayWrite, writes, made, locale: code, language, items, busy, send, document }
}

/** A moment as whoever looks would say it. */
export const sayMoment = (moment: string, language: 'zh' | 'en'): string =>
  new Date(moment).toLocaleString(language === 'en' ? 'en-US' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' })
