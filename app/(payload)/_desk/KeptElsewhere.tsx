'use client'

import { AskModal } from './AskModal.tsx'
import { useAdminLanguage } from './adminLanguage.ts'
import { sayWhen } from './sayWhen.ts'
import type { Locale } from '#i18n/routing.ts'

const WORDS = {
  zh: {
    heading: '有没保存的文字',
    body: (when: string, language: string) => `这个浏览器里留着你${when}用${language}写了、没有保存的文字。`,
    open: (language: string) => `切换到${language}`,
    later: '以后再说',
    languages: { zh: '中文', en: '英文' },
  },
  en: {
    heading: 'You have unsaved text',
    body: (when: string, language: string) =>
      `This browser kept what you typed in ${language} and did not save, of ${when}.`,
    open: (language: string) => `Switch to ${language}`,
    later: 'Later',
    languages: { zh: 'Chinese', en: 'English' },
  },
} as const

type Props = { at: number; locale: Locale; onLater: () => void }

/** Says that the document has kept text in the other language, of a time in milliseconds, and leads there. */
export function KeptElsewhere({ at, locale, onLater }: Props) {
  const language = useAdminLanguage()
  const words = WORDS[language]
  const name = words.languages[locale]
  const open = () => {
    const address = new URL(window.location.href)
    address.searchParams.set('locale', locale)
    window.location.assign(address)
  }
  const choices = [
    { id: 'kept-open', label: words.open(name), choose: open },
    { id: 'kept-later', label: words.later, choose: onLater },
  ]
  return (
    <AskModal name="desk-kept" isOpen heading={words.heading} choices={choices}>
      <p>{words.body(sayWhen(at, language), name)}</p>
    </AskModal>
  )
}
