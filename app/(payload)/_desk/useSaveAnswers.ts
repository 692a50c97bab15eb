import { useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { FormTarget } from './formTarget.ts'
import { watchSaves, type SaveAnswer } from './watchSaves.ts'
import { useAdminLanguage } from './adminLanguage.ts'

const WORDS = {
  zh: {
    offline: '没有连上网站，没有保存。你写的留在这个浏览器里，连上以后再保存一次。',
    expired: '登录已经结束，没有保存。你写的留在这个浏览器里。',
  },
  en: {
    offline:
      'The site could not be reached, nothing was saved. This browser keeps what you typed; save again once you are connected.',
    expired: 'Your login has ended, nothing was saved. This browser keeps what you typed.',
  },
} as const

/** Calls `answered` at once when a save was answered, and `settled` when the form around has taken the answer in. */
export function useSaveAnswers(
  { path }: FormTarget,
  answered: (answer: SaveAnswer) => void,
  settled: (answer: SaveAnswer) => void,
): void {
  const words = WORDS[useAdminLanguage()]
  const processing = useFormProcessing()
  const last = useRef<SaveAnswer | null>(null)
  const calls = useRef({ answered, settled })
  useEffect(() => {
    calls.current = { answered, settled }
  })
  useEffect(() => {
    const note = (answer: SaveAnswer) => {
      last.current = answer
      calls.current.answered(answer)
    }
    return watchSaves({ path, words, answered: note })
  }, [path, words])
  useEffect(() => {
    const answer = last.current
    if (processing || !answer) return
    last.current = null
    calls.current.settled(answer)
  }, [processing])
}
