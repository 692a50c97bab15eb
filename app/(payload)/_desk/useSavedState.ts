import { useEffect, useState } from 'react'
import type { SavedState } from './SaidAfterSaving.tsx'

const KEY = 'signoff:saved'

/** What the last save did. A new document has moved to an address of its own by then, and the form there says it. */
export function useSavedState(): [SavedState | null, (saved: SavedState | null, isNew: boolean) => void] {
  const [saved, setSaved] = useState<SavedState | null>(null)
  useEffect(() => {
    const passed = sessionStorage.getItem(KEY)
    if (passed === null) return
    sessionStorage.removeItem(KEY)
    setSaved(JSON.parse(passed) as SavedState)
  }, [])
  const say = (next: SavedState | null, isNew: boolean): void => {
    if (next && isNew) sessionStorage.setItem(KEY, JSON.stringify(next))
    else setSaved(next)
  }
  return [saved, say]
}
