'use client'

import { useEffect, useRef } from 'react'
import { useAdminLanguage } from './adminLanguage.ts'
import { sayWhen } from './sayWhen.ts'

const WORDS = {
  zh: { published: '已经发布', draft: '已存为草稿', locale: { zh: '中文', en: '英文' } },
  en: { published: 'Published', draft: 'Saved as a draft', locale: { zh: 'Chinese', en: 'English' } },
} as const

/** What the last save made of the document, in milliseconds of when. */
export type SavedState = { at: number; isPublished: boolean; locale: string }

/** Says beside the buttons what a save did, and holds the focus that the button, now without anything to do, has lost. */
export function SaidAfterSaving({ saved }: { saved: SavedState | null }) {
  const language = useAdminLanguage()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (saved && isLost) said.current?.focus({ preventScroll: true })
  }, [saved])
  if (!saved) return null
  const words = WORDS[language]
  const name = words.locale[saved.locale === 'en' ? 'en' : 'zh']
  return (
    <p className="desk-said" tabIndex={-1} ref={said}>
      {saved.isPublished ? words.published : words.draft} · {name} · {sayWhen(saved.at, language)}
    </p>
  )
}
