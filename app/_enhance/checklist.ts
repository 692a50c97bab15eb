import type { Hooked } from '#contract/pageMarks.ts'

/*
 * Remembers on this device what is ticked on a checklist, and counts it. Without it the boxes work as boxes do. The list
 * names itself, so that one list keeps its ticks in both languages and for any day.
 */

const list = document.querySelector<HTMLElement>('[data-checklist]' satisfies Hooked)
const bar = list?.querySelector<HTMLElement>('[data-ticks]' satisfies Hooked)
const told = list?.querySelector<HTMLElement>('[data-progress]' satisfies Hooked)
const clear = list?.querySelector<HTMLElement>('[data-clear]' satisfies Hooked)

if (list && bar && told && clear) {
  const key = `checklist${list.dataset.checklist}`
  const boxes = [...list.querySelectorAll<HTMLInputElement>('[data-tick]' satisfies Hooked)]

  /** Does what a browser may refuse, such as when it keeps nothing. */
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch {
      return undefined
    }
  }

  const count = () => {
    const done = boxes.filter((box) => box.checked)
    told.textContent = (told.dataset.progress ?? '').replace('%1', `${done.length}`).replace('%2', `${boxes.length}`)
    bar.hidden = false
    clear.hidden = done.length === 0
    return done
  }

  const show = () => {
    const kept = attempt(() => localStorage.getItem(key))?.split(' ') ?? []
    for (const box of boxes) box.checked = kept.includes(box.dataset.tick ?? '')
    count()
  }

  const keep = () => {
    const done = count().map((box) => box.dataset.tick)
    attempt(() => (done.length > 0 ? localStorage.setItem(key, done.join(' ')) : localStorage.removeItem(key)))
  }

  list.addEventListener('change', keep)
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    keep()
  })
  // Another tab, or this page back from the browser's memory.
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
}
