'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import styles from './Check.module.css'
import { CheckedPartEntry } from './CheckedPartEntry.tsx'
import { CHECK_WORDS } from './checkWords.ts'
import type { PartToCheck } from '#features/checks/view.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = { parts: PartToCheck[]; language: Locale; lang: string; address: string; mayCheck: boolean }

/** The parts of a document with what was compared in each; every source counts as compared unless it is unticked. */
export function CheckParts({ parts, language, lang, address, mayCheck }: Props) {
  const router = useRouter()
  const words = CHECK_WORDS[language]
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const name = (part: string, source: number) => `${part} ${source}`
  const compared = ({ part, sources }: PartToCheck) => ({
    part,
    sources: sources.map(({ id }) => id).filter((id) => !left.has(name(part, id))),
  })

  const check = async (some: PartToCheck[]) => {
    setBusy(true)
    const body = JSON.stringify({ parts: some.map(compared) })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as {
      message?: string
      errors?: { message?: string }[]
    } | null
    if (response?.ok) toast.success(answer?.message)
    else toast.error(answer?.errors?.[0]?.message ?? words.failed)
    setBusy(false)
    router.refresh()
  }

  const toggle = (part: string, source: number) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(name(part, source))) after.add(name(part, source))
      return after
    })

  const ready = parts.every((part) => compared(part).sources.length > 0)
  return (
    <div className={styles.checks}>
      <p>{mayCheck ? words.lead : words.editors}</p>
      {parts.map((part) => (
        <CheckedPartEntry
          key={part.part}
          of={part}
          words={words}
          language={language}
          lang={lang}
          isCompared={(source) => !left.has(name(part.part, source))}
          onToggle={(source) => toggle(part.part, source)}
          mayCheck={mayCheck}
        >
          {mayCheck && (
            <Button
              buttonStyle="secondary"
              disabled={busy || compared(part).sources.length === 0}
              onClick={() => void check([part])}
            >
              {words.part}
            </Button>
          )}
        </CheckedPartEntry>
      ))}
      {mayCheck && parts.length > 1 && (
        <Button disabled={busy || !ready} onClick={() => void check(parts)}>
          {words.whole}
        </Button>
      )}
      <p role="status">{busy ? words.busy : ''}</p>
    </div>
  )
}
