'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { AskModal } from './AskModal.tsx'
import { useAdminLanguage } from './adminLanguage.ts'

const WORDS = {
  zh: {
    heading: '登录已经结束',
    body: '没有保存。你写的留在这个浏览器里：重新登录以后会回到这里，再把它给你。',
    login: '重新登录',
    stay: '留在这里',
  },
  en: {
    heading: 'Your login has ended',
    body: 'Nothing was saved. This browser keeps what you typed: log in again, and it leads back here and offers it.',
    login: 'Log in again',
    stay: 'Stay here',
  },
} as const

/** After a save that an ended session refused: leads to the login, and from there back to this very document. */
export function LoginEnded({ isOpen, onStay }: { isOpen: boolean; onStay: () => void }) {
  const { setModified } = useForm()
  const words = WORDS[useAdminLanguage()]
  const [isLeaving, setIsLeaving] = useState(false)
  // Only once the form is not held to be changed any more does the browser let go without asking.
  useEffect(() => {
    if (!isLeaving) return
    const { pathname, search } = window.location
    const timer = setTimeout(() => {
      window.location.assign(`/admin/login?redirect=${encodeURIComponent(pathname + search)}`)
    }, 100)
    return () => clearTimeout(timer)
  }, [isLeaving])
  const login = () => {
    setModified(false)
    setIsLeaving(true)
  }
  const choices = [
    { id: 'ended-login', label: words.login, choose: login },
    { id: 'ended-stay', label: words.stay, choose: onStay },
  ]
  return (
    <AskModal name="desk-ended" isOpen={isOpen} heading={words.heading} choices={choices}>
      <p>{words.body}</p>
    </AskModal>
  )
}
