'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useState } from 'react'
import styles from './Translate.module.css'
import { TranslateUnit } from './TranslateUnit.tsx'
import { TRANSLATE_WORDS } from './translateWords.ts'
import { XLIFF_WORDS } from './xliffWords.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import type { DocumentStanding } from '#features/translation/standing.ts'
import type { TextUnit } from '#features/translation/view.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = {
  units: TextUnit[]
  standing: DocumentStanding
  source: Locale
  target: Locale
  language: Locale
  api: string
  editor: string
  /** Where the texts are had for a translation tool. */
  file: string
  mayWrite: boolean
}

type Answer = {
  message?: string
  errors?: { message?: string; data?: { texts?: { place: string; now?: string }[] } }[]
} | null

/** Both languages side by side. What is typed stays typed until it is saved, whatever the server answers. */
export function TranslateForm({ units, standing, source, target, language, api, editor, file, mayWrite }: Props) {
  const router = useRouter()
  const words = TRANSLATE_WORDS[language]
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [stored, setStored] = useState<ReadonlyMap<string, string>>(new Map())
  const [busy, setBusy] = useState(false)
  const textOf = ({ place, texts }: TextUnit): string => typed.get(place) ?? texts[target]
  const changed = units.filter((unit) => textOf(unit) !== unit.texts[target])

  useEffect(() => {
    if (changed.length === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [changed.length])

  const ask = async (path: string, body?: object): Promise<{ ok: boolean; answer: Answer }> => {
    setBusy(true)
    const response = await fetch(`${api}/${path}?locale=${target}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer
    if (response?.ok) toast.success(answer?.message)
    else toast.error(answer?.errors?.[0]?.message ?? words.failed)
    setBusy(false)
    return { ok: response?.ok ?? false, answer }
  }

  const save = async () => {
    const texts = changed.map((unit) => ({ place: unit.place, from: unit.texts[target], to: textOf(unit) }))
    const { ok, answer } = await ask('translate', { texts })
    const taken = answer?.errors?.[0]?.data?.texts ?? []
    setStored(new Map(taken.map(({ place, now }) => [place, now ?? ''])))
    if (!ok) return
    const sent = new Map(texts.map(({ place, to }) => [place, to]))
    // With the refreshed page, which may say it tidied; what was typed meanwhile stays.
    startTransition(() => {
      router.refresh()
      setTyped((before) => new Map([...before].filter(([place, text]) => sent.get(place) !== text)))
    })
  }

  const type = (place: string, text: string) => setTyped((before) => new Map(before).set(place, text))
  const copyAll = () =>
    setTyped((before) => {
      const after = new Map(before)
      for (const unit of units)
        if (!unit.apart && textOf(unit).trim() === '' && unit.texts[source] !== '')
          after.set(unit.place, unit.texts[source])
      return after
    })

  // A rich text changed as a whole: its first passage says so.
  const sourceOf = ({ place, field, texts }: TextUnit): { before: string; after: string } | undefined => {
    const before = standing.before[field]
    const all = units.filter((each) => each.field === field)
    if (before === undefined || all[0]?.place !== place) return undefined
    return { before, after: all.length > 1 ? all.map((each) => each.texts[source]).join('\n') : texts[source] }
  }
  const day = (moment: string) => moment.slice(0, 10)
  const { confirmed, outdatedSince } = standing
  return (
    <div className={styles.translate}>
      <p>
        {mayWrite ? words.lead(LANGUAGE_NAMES[source][language], LANGUAGE_NAMES[target][language]) : words.readOnly}
      </p>
      <p>
        <b>{`${LANGUAGE_NAMES[target][language]} · ${words.standing[standing.standing]}`}</b>
        {outdatedSince && ` · ${words.outdated(day(outdatedSince))}`}
        {confirmed && ` · ${words.confirmed(day(confirmed.at), confirmed.by ?? words.somebody)}`}
      </p>
      <p>
        <a href={file} download>
          {XLIFF_WORDS[language].one(LANGUAGE_NAMES[target][language])}
        </a>
      </p>
      {units.length === 0 && <p>{words.nothing}</p>}
      {units.map((unit) => (
        <TranslateUnit
          key={unit.place}
          unit={unit}
          text={textOf(unit)}
          changed={sourceOf(unit)}
          stored={stored.get(unit.place)}
          source={source}
          target={target}
          language={language}
          editor={editor}
          mayWrite={mayWrite}
          onType={(text) => type(unit.place, text)}
        />
      ))}
      {mayWrite && (
        <div className={styles.actions}>
          <Button disabled={busy || changed.length === 0} onClick={() => void save()}>
            {words.save}
          </Button>
          <Button buttonStyle="secondary" disabled={busy} onClick={copyAll}>
            {words.copyAll}
          </Button>
          {outdatedSince && (
            <Button
              buttonStyle="secondary"
              disabled={busy || changed.length > 0}
              onClick={() => void ask('no-change-needed').then(({ ok }) => ok && router.refresh())}
            >
              {words.noChange}
            </Button>
          )}
          <p role="status">{changed.length > 0 ? words.unsaved(changed.length) : words.saved}</p>
        </div>
      )}
    </div>
  )
}
