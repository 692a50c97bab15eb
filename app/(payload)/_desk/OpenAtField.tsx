'use client'

import { useEffect } from 'react'

/** Milliseconds for the form, and each row that is opened, to appear. */
const PATIENCE = 10_000

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"], [tabindex="0"]'

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

/** The element with an id, once it is there; null if it does not come. */
async function appears(id: string): Promise<HTMLElement | null> {
  const until = performance.now() + PATIENCE
  for (;;) {
    const found = document.getElementById(id)
    if (found || performance.now() > until) return found
    await frame()
  }
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** Frames for which the cursor has to stay: Payload disables fields, and draws them anew, while it makes the form. */
const STAYS = 20

/**
 * Brings the element with an id into view and puts the cursor there, again if the form is drawn anew meanwhile; never away
 * from where the person has put it.
 */
async function takeCursor(id: string): Promise<void> {
  const until = performance.now() + PATIENCE
  for (let stays = 0; stays < STAYS && performance.now() < until; await frame()) {
    const field = document.getElementById(id)
    const inner = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE)
    // Rows that are drawn only near the screen push the field out of it again.
    if (inner && document.activeElement === inner && isInView(inner)) stays += 1
    else if (inner && document.activeElement === inner) inner.scrollIntoView({ block: 'center' })
    else if (document.activeElement !== document.body) return
    else {
      field?.scrollIntoView({ block: 'center' })
      inner?.focus({ preventScroll: true })
    }
  }
}

/** Opens the rows that a field stands in, brings it into view and puts the cursor there. `path` is as Payload names fields. */
async function openAt(path: string): Promise<void> {
  const parts = path.split('.')
  for (const [index, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = await appears(`${parts.slice(0, index).join('-')}-row-${part}`)
    const folded = row?.querySelector('.collapsible')
    if (folded?.classList.contains('collapsible--collapsed'))
      folded.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
  const isRow = /\.\d+$/.test(path)
  const id = isRow ? path.replace(/\.(\d+)$/, '-row-$1').replaceAll('.', '-') : `field-${path.replaceAll('.', '__')}`
  if (await appears(id)) await takeCursor(id)
}

/** Honours `#field-ways__0__checkedOn` in the address of a document: Payload renders what is folded only when it is opened. */
export function OpenAtField() {
  useEffect(() => {
    const [, field] = /^#field-([\w-]+)$/.exec(location.hash) ?? []
    if (field) void openAt(field.replaceAll('__', '.'))
  }, [])
  return null
}
