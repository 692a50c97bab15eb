'use client'

import { useFormModified, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AskModal } from './AskModal.tsx'
import { useAdminLanguage } from './adminLanguage.ts'
import { useSaveDraft } from './formTarget.ts'

const WORDS = {
  zh: {
    heading: '先保存再切换语言？',
    body: '你写的还没有保存。不保存也不会丢：文字留在这个浏览器里，你回到这种语言时再给你。',
    save: '存为草稿并切换',
    leave: '不保存，直接切换',
    stay: '留在这里',
  },
  en: {
    heading: 'Save before switching the language?',
    body: 'What you typed is not saved yet. It is not lost without saving either: this browser keeps it and offers it when you come back to this language.',
    save: 'Save draft and switch',
    leave: 'Switch without saving',
    stay: 'Stay here',
  },
} as const

/** The language that a click on Payload's switcher asks for. */
function askedBy(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest('.popup-button-list__button') : null
  return button?.querySelector<HTMLElement>('[data-locale]')?.dataset.locale ?? null
}

/** Asks before Payload's language switcher replaces the form, which it does without a word. `savedId` is that of the last save. */
export function LanguageSwitchGuard({ savedId }: { savedId: () => string | null }) {
  const modified = useFormModified()
  const words = WORDS[useAdminLanguage()]
  const saveDraft = useSaveDraft()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [asked, setAsked] = useState<string | null>(null)
  const isBusy = useRef(false)

  useEffect(() => {
    if (!modified) return
    const guard = (event: MouseEvent) => {
      const locale = askedBy(event.target)
      if (locale === null) return
      event.preventDefault()
      event.stopPropagation()
      setAsked(locale)
    }
    window.addEventListener('click', guard, true)
    return () => window.removeEventListener('click', guard, true)
  }, [modified])

  const go = (locale: string, id: string | null = null) => {
    const address = new URL(window.location.href)
    if (id !== null) address.pathname = address.pathname.replace(/\/create$/, `/${id}`)
    address.searchParams.set('locale', locale)
    startRouteTransition(() => router.push(address.pathname + address.search))
  }
  const saveAndGo = async (locale: string) => {
    if (isBusy.current) return
    isBusy.current = true
    setAsked(null)
    if (await saveDraft()) go(locale, savedId())
    isBusy.current = false
  }
  const choices = [
    { id: 'switch-save', label: words.save, choose: () => void (asked && saveAndGo(asked)) },
    { id: 'switch-leave', label: words.leave, choose: () => void (asked && (setAsked(null), go(asked))) },
    { id: 'switch-stay', label: words.stay, choose: () => setAsked(null) },
  ]
  return (
    <AskModal name="desk-switch" isOpen={asked !== null} heading={words.heading} choices={choices}>
      <p>{words.body}</p>
    </AskModal>
  )
}
