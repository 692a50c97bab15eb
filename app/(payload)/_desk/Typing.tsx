'use client'

import './typing.css'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { CompareVersions } from './CompareVersions.tsx'
import { KeptTextOffer } from './KeptTextOffer.tsx'
import { LanguageSwitchGuard } from './LanguageSwitchGuard.tsx'
import { LockNotice } from './LockNotice.tsx'
import { LoginEnded } from './LoginEnded.tsx'
import type { VersionConflict } from './VersionComparison.tsx'
import { SaidAfterSaving } from './SaidAfterSaving.tsx'
import { useFormTarget, type FormTarget } from './formTarget.ts'
import type { PlacedField } from './firstWrong.ts'
import { dropKept } from './keptText.ts'
import { leadToWrong } from './leadToWrong.ts'
import { useKeeping } from './useKeeping.ts'
import { useNewRowsOpen } from './useNewRowsOpen.ts'
import { useNoReloadNotice } from './useNoReloadNotice.ts'
import { useSavedState } from './useSavedState.ts'
import { useSaveAnswers } from './useSaveAnswers.ts'
import type { SaveAnswer } from './watchSaves.ts'
import { staleWriteIn } from '#collections/shared/staleWrite.ts'

/** Milliseconds until the form has looked at its errors once; marked as changed before, it would ask the server to forget them. */
const SETTLING = 350

/** Sees to it that nothing typed into a document's form is lost, that a refused write shows both versions, and that errors lead. */
export function Typing() {
  const target = useFormTarget()
  return target && <TypingInto target={target} />
}

const docOf = (body: unknown): { id?: unknown; _status?: unknown } => {
  const { doc, result } = (body ?? {}) as { doc?: object; result?: object }
  return doc ?? result ?? {}
}

function TypingInto({ target }: { target: FormTarget }) {
  const { whose } = target
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields, formRef, getFields, setModified, setSubmitted } = useForm()
  const [isWaiting, setIsWaiting] = useState(false)
  const [conflict, setConflict] = useState<VersionConflict | null>(null)
  const [isEnded, setIsEnded] = useState(false)
  const [saved, say] = useSavedState()
  const savedId = useRef<string | null>(null)

  useKeeping(whose, !isWaiting)
  useNewRowsOpen()
  useNoReloadNotice()

  const unfold = (path: string, row: number) => {
    const rows = getFields()[path]?.rows
    if (!rows?.[row]?.collapsed) return
    const updatedRows = rows.map((each, index) => (index === row ? { ...each, collapsed: false } : each))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
  }
  const answered = ({ status, body }: SaveAnswer) => {
    if (status < 200 || status > 299) return
    dropKept(localStorage, whose)
    const { id } = docOf(body)
    savedId.current = id === undefined ? null : String(id)
  }
  const settled = ({ status, body }: SaveAnswer) => {
    if (status >= 200 && status < 300) {
      const isNew = target.method === 'POST' && collectionSlug !== undefined
      say({ at: Date.now(), isPublished: docOf(body)._status === 'published', locale: whose.locale }, isNew)
      return
    }
    say(null, false)
    setTimeout(() => setModified(true), SETTLING)
    if (status === 401) return setIsEnded(true)
    const stale = staleWriteIn(body)
    if (stale) {
      const { base, sent, stored } = stale
      setConflict({ versions: { base: base?.data ?? null, mine: sent, newest: stored.data }, saved: stored.saved })
      return
    }
    const root = formRef?.current
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug
        ? getEntityConfig({ globalSlug })
        : null
    if (!root || !entity) return
    setSubmitted(true)
    void leadToWrong({ root, fields: getFields(), placed: entity.fields as PlacedField[], unfold })
  }
  useSaveAnswers(target, answered, settled)

  return (
    <>
      <SaidAfterSaving saved={saved} />
      <LanguageSwitchGuard savedId={() => savedId.current} />
      <KeptTextOffer
        whose={whose}
        onWaiting={setIsWaiting}
        onCompare={(versions) => setConflict({ versions, saved: null })}
      />
      <CompareVersions conflict={conflict} onDone={() => setConflict(null)} />
      <LoginEnded isOpen={isEnded} onStay={() => setIsEnded(false)} />
      <LockNotice whose={whose} />
    </>
  )
}
