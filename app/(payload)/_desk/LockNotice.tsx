'use client'

import { Button, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useAdminLanguage } from './adminLanguage.ts'
import { sayWhen } from './sayWhen.ts'
import { readKept, type KeptFor } from './keptText.ts'
import { textOf } from './textOf.ts'

const WORDS = {
  zh: {
    someone: '另一个人',
    editing: (name: string, when: string) => `${name}正在编辑这份内容，最近一次改动在${when}。`,
    taken: (name: string) => `${name}接手编辑了这份内容。`,
    kept: '你写了、没有保存的文字留在这个浏览器里，等你又能编辑时再给你。',
    copy: '复制我写的文字',
    copied: '已复制',
  },
  en: {
    someone: 'Someone else',
    editing: (name: string, when: string) => `${name} is editing this document; the last change was at ${when}.`,
    taken: (name: string) => `${name} has taken this document over.`,
    kept: 'This browser keeps what you typed and did not save, and offers it when you can edit again.',
    copy: 'Copy what I typed',
    copied: 'Copied',
  },
} as const

/** Where Payload says that a document is locked, and that someone took it over. */
const PLACES = { locked: '.document-locked__content', taken: '.document-take-over__content' } as const

type Place = { element: Element; kind: keyof typeof PLACES }

/** The place in which Payload speaks of a lock right now; it draws it whenever it likes. */
function usePlace(): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => {
      const kind = document.querySelector(PLACES.taken) ? 'taken' : 'locked'
      const element = document.querySelector(PLACES[kind])
      setPlace((before) => (before?.element === element ? before : element && { element, kind }))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    look()
    return () => observer.disconnect()
  }, [])
  return place
}

/** The name of an account. */
function useName(id: string | null): string | null {
  const [found, setFound] = useState<{ id: string; name: string } | null>(null)
  useEffect(() => {
    if (id === null) return
    const ask = async () => {
      const response = await fetch(`/api/users/${id}/name`, { credentials: 'include' }).catch(() => null)
      const body = (await response?.json().catch(() => null)) as { name?: string } | null
      if (response?.ok && body?.name) setFound({ id, name: body.name })
    }
    void ask()
  }, [id])
  return found && found.id === id ? found.name : null
}

/** Says in Payload's notices of locks who it is and when, in the admin's language, and that typed text is kept. */
export function LockNotice({ whose }: { whose: KeptFor }) {
  const { currentEditor, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const modified = useFormModified()
  const { getData } = useForm()
  const language = useAdminLanguage()
  const words = WORDS[language]
  const place = usePlace()
  const [isCopied, setIsCopied] = useState(false)
  const editor = typeof currentEditor === 'object' && currentEditor ? currentEditor.id : currentEditor
  const isOther = editor !== null && editor !== undefined && editor !== user?.id
  const name = useName(place && isOther ? String(editor) : null) ?? words.someone
  if (!place || !isOther) return null

  const typed = modified ? getData() : readKept(localStorage, whose)?.data
  const copy = async () => {
    if (typed) await navigator.clipboard.writeText(textOf(typed))
    setIsCopied(true)
  }
  return createPortal(
    <div className="desk-lock">
      <p>{place.kind === 'taken' ? words.taken(name) : words.editing(name, sayWhen(lastUpdateTime, language))}</p>
      {typed && (
        <>
          <p>{words.kept}</p>
          <Button id="lock-copy" buttonStyle="secondary" onClick={() => void copy()}>
            {isCopied ? words.copied : words.copy}
          </Button>
        </>
      )}
    </div>,
    place.element,
  )
}
