'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import styles from './Matrix.module.css'
import { XLIFF_WORDS } from './xliffWords.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Props = {
  /** Where files are fetched and sent, without a query. */
  api: string
  /** What of the documents is fetched, as a query. */
  query: string
  language: Locale
}

type Refused = { line: number; id: string; place: string; reason: string }

/** Texts out to a translation tool and back: what comes back is saved as drafts, what does not fit is listed by its line. */
export function XliffExchange({ api, query, language }: Props) {
  const words = XLIFF_WORDS[language]
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<Refused[]>([])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('file')
    if (!(chosen instanceof File) || chosen.size === 0) {
      setSaid(words.choose)
      return
    }
    setBusy(true)
    const headers = { 'content-type': 'application/xliff+xml' }
    const body = await chosen.text()
    const response = await fetch(api, { method: 'POST', credentials: 'include', headers, body }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as {
      message?: string
      refused?: Refused[]
      errors?: { message?: string }[]
    } | null
    const message = answer?.message ?? answer?.errors?.[0]?.message ?? words.failed
    if (response?.ok) toast.success(message)
    else toast.error(message)
    setSaid(message)
    setRefused(answer?.refused ?? [])
    setBusy(false)
    if (response?.ok) router.refresh()
  }

  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <ul>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a href={`${api}?to=${locale}&${query}`} download>
              {words.download(LANGUAGE_NAMES[locale][language])}
            </a>
          </li>
        ))}
      </ul>
      <form className={styles.filter} onSubmit={(event) => void send(event)}>
        <label>
          {words.file}
          <input type="file" name="file" accept=".xlf,.xliff,application/xliff+xml" />
        </label>
        <button type="submit" disabled={busy}>
          {words.send}
        </button>
      </form>
      <p role="status">{said}</p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ line, id, place, reason }, index) => (
            <li key={index}>{words.refused(line, [id, place].filter(Boolean).join(' · '), reason)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
