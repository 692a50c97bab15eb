import type { Hooked } from '#contract/pageMarks.ts'

/*
 * Suggests pages while someone types. Without it the form works the same; what it says and shows comes from the server.
 */

type Suggestion = { title: string; kind: string; href: string; lang?: string }

/** Milliseconds without a key before the server is asked. */
const PAUSE = 150

const input = document.querySelector<HTMLInputElement>('[data-suggest]' satisfies Hooked)
const list = document.querySelector<HTMLElement>('[data-suggestions]' satisfies Hooked)
const live = document.querySelector('[data-suggested]' satisfies Hooked)

if (input && list && live) {
  let shown: Suggestion[] = []
  let chosen = -1
  let timer = 0
  let asked: AbortController | undefined

  list.setAttribute('role', 'listbox')
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value)

  const choose = (index: number) => {
    chosen = index
    list.childNodes.forEach((option, at) => (option as Element).setAttribute('aria-selected', String(at === index)))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `suggestion-${index}`)
  }

  const show = (suggestions: Suggestion[]) => {
    shown = suggestions
    list.replaceChildren(
      ...suggestions.map(({ title, kind, lang = '' }, index) => {
        const option = document.createElement('li')
        option.setAttribute('role', 'option')
        option.id = `suggestion-${index}`
        const [name, what] = [title, kind].map((text) => {
          const part = document.createElement('span')
          part.textContent = text
          return part
        })
        if (name && what) {
          name.lang = lang || document.documentElement.lang
          option.append(name, ' ', what)
        }
        return option
      }),
    )
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    choose(-1)
  }

  const close = () => {
    asked?.abort()
    clearTimeout(timer)
    show([])
    live.textContent = ''
  }

  const ask = async () => {
    asked?.abort()
    asked = new AbortController()
    const words = input.value.trim()
    if (!words) return close()
    try {
      const answer = await fetch(input.dataset.suggest + encodeURIComponent(words), { signal: asked.signal })
      if (!answer.ok) return close()
      const { said, suggestions } = await answer.json()
      show(suggestions)
      live.textContent = said
    } catch {
      // Aborted by the next key, or offline: the form is still there.
    }
  }

  const go = (index: number) => {
    const suggestion = shown[index]
    if (suggestion) location.href = suggestion.href
  }

  input.addEventListener('input', (event) => {
    clearTimeout(timer)
    // Letters on their way to becoming Chinese are not words yet.
    if (!(event as InputEvent).isComposing) timer = window.setTimeout(ask, PAUSE)
  })
  input.addEventListener('compositionend', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, PAUSE)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key } = event
    if ((key === 'ArrowDown' || key === 'ArrowUp') && shown.length > 0) {
      const places = shown.length + 1
      choose(((chosen + (key === 'ArrowDown' ? 2 : places)) % places) - 1)
    } else if (key === 'Enter' && chosen >= 0) go(chosen)
    else if (key === 'Escape' && shown.length > 0) close()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // Before the field loses its focus, and with it the list.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) =>
    go([...list.children].findIndex((option) => option.contains(event.target as Node))),
  )
}
