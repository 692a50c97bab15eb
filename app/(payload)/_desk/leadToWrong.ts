import type { FormState } from 'payload'
import { firstWrong, rowsThrough, type PlacedField } from './firstWrong.ts'

/** The form around a part, as far as leading through it goes. */
export type LedForm = {
  root: HTMLElement
  fields: FormState
  placed: readonly PlacedField[]
  unfold: (path: string, row: number) => void
}

const FOCUSABLE = 'input:not([type="hidden"]), textarea, [contenteditable="true"], .array-field__add-row, button'

/** Payload draws rows only once they are near the screen: each is waited for, at most this many frames. */
const FRAMES = 60

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))

async function appearing(root: HTMLElement, id: string): Promise<HTMLElement | null> {
  for (let left = FRAMES; left > 0; left--) {
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
    if (found) return found
    await frame()
  }
  return null
}

/** Opens the tab or the section that hides an element. */
function uncover(root: HTMLElement, element: HTMLElement | null): void {
  if (!element) root.querySelector<HTMLElement>('.tabs-field__tab-button:has(.error-pill)')?.click()
  const folded = element?.closest('.collapsible-field .collapsible--collapsed')
  folded?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

/** A row that is just unfolding takes no focus yet. */
async function focused(target: HTMLElement): Promise<void> {
  for (let left = FRAMES; left > 0 && document.activeElement !== target; left--) {
    target.focus({ preventScroll: true })
    await frame()
  }
  target.scrollIntoView({ block: 'center' })
}

/** Opens the first wrong field of a form, brings it into view and puts the cursor there. Answers its path, or null if none is wrong. */
export async function leadToWrong({ root, fields, placed, unfold }: LedForm): Promise<string | null> {
  const wrong = Object.entries(fields).flatMap(([path, { valid, passesCondition }]) =>
    valid === false && passesCondition !== false ? [path] : [],
  )
  const path = firstWrong(wrong, placed)
  if (path === null) return null
  const rows = rowsThrough(path)
  for (const each of rows) unfold(each.path, each.row)
  for (const each of rows) {
    const row = await appearing(root, `${each.path.replaceAll('.', '-')}-row-${each.row}`)
    row?.scrollIntoView({ block: 'start' })
    await frame()
  }
  const id = `field-${path.replaceAll('.', '__')}`
  const first = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  uncover(root, first)
  const field = first ?? (await appearing(root, id))
  field?.scrollIntoView({ block: 'center' })
  const target = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE)
  if (target) await focused(target)
  return path
}
