import type { Finding, IdentifierKind } from '#features/identifiers/finding.ts'
import { recogniseSome } from '#features/identifiers/recognise.ts'
import { slips } from '#features/identifiers/slips.ts'
import type { Hook, Hooked } from '#contract/pageMarks.ts'

/*
 * Tells what pasted numbers are, in the browser only: it sends nothing and keeps nothing. Every word is the page's own:
 * an element marked as one, shown or hidden. A hidden pattern is how a finding looks.
 */
const section = document.querySelector<HTMLElement>('[data-check]' satisfies Hooked)
const input = section?.querySelector<HTMLTextAreaElement>('[data-numbers]' satisfies Hooked)
const results = section?.querySelector('[data-findings]' satisfies Hooked)
const look = section?.querySelector('[data-look]' satisfies Hooked)

if (section && input && results && look) {
  const words: Record<string, Element> = {}
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]' satisfies Hooked))
    words[each.dataset.word ?? ''] = each
  const say = (key: string, ...values: (string | number)[]): string =>
    (words[key]?.textContent ?? '').replace(/%(\d)/g, (_, at: string) => String(values[Number(at) - 1]))

  /** Puts text and elements into copies of an element, one copy for each row; the element itself goes. */
  const repeat = (pattern: Element, rows: (string | Node)[][][]) =>
    pattern.replaceWith(
      ...rows.map((row) => {
        const copy = pattern.cloneNode(true) as Element
        const cells = copy.querySelectorAll('[data-cell]' satisfies Hooked)
        row.forEach((content, at) => (cells[at] ?? copy).append(...content))
        return copy
      }),
    )

  const element = (name: string, text: string) => {
    const made = document.createElement(name)
    made.textContent = text
    return made
  }

  const assigned = (code: string): boolean => `country-${code}` in words

  const show = (finding: Finding): Node => {
    const { outcome, text, parts, notes, country } = finding
    const kind = outcome.split('-')[0] as IdentifierKind
    const shown = look.cloneNode(true) as Element
    const [title, digits, note, list, slip, row] = (
      ['title', 'digits', 'note', 'slips', 'slip', 'row'] satisfies Hook[]
    ).map((name) => shown.querySelector(`[data-${name}]`))
    title?.append(say(outcome))
    // In groups that the eye can follow; copied, they are one number again.
    const whole = kind === 'activation' || parts.length < 1 ? [text] : parts.map(([, part]) => part)
    const groups = whole.flatMap((part) => part.match(/^\d{9,}$/.test(part) ? /.{1,4}/g : /.+/g) ?? [])
    digits?.append(...groups.map((each) => element('span', each)))

    const rows = parts.map(([name, part]): (string | Node)[][] => [[say(`part-${name}`)], [part]])
    const body = notes.find(([name]) => name === 'body')?.[1]
    if (body) rows.push([[say('body')], [`${body} · ${say(`body-${body}`) || say('body-')}`]])
    if (country !== undefined) rows.push([[say('issued')], [say(`country-${country}`)]])
    for (const name of ['use', 'private']) {
      const answer = words[`${name}-${kind}`]
      if (answer) rows.push([[say(name)], [...answer.cloneNode(true).childNodes]])
    }
    if (row) repeat(row, rows)

    const found = slips(finding, assigned)
    const remarks = notes.filter(([name]) => name !== 'body').map(([name, ...values]) => say(`note-${name}`, ...values))
    if (found.length > 0) {
      // What need not be an error is not spread out as one.
      const folded = say(`slips-${kind}`)
      if (!folded) remarks.push(say('slips'))
      else if (list) {
        const details = element('details', '')
        list.replaceWith(details)
        details.append(element('summary', folded), list)
      }
    }
    if (note)
      repeat(
        note,
        remarks.map((remark) => [[remark]]),
      )
    if (slip) {
      repeat(
        slip,
        found.map(({ text, at, length }) => {
          const end = at + length
          return [
            [say(`slip-${length}`, at + 1, end)],
            [text.slice(0, at), element('mark', text.slice(at, end)), text.slice(end)],
          ]
        }),
      )
    }
    return shown
  }

  let told = ''
  const tell = () => {
    const { findings, more } = recogniseSome(input.value, assigned)
    const silent = findings.length > 0 || !input.value.trim()
    const now = JSON.stringify([findings, silent, more])
    // What has not changed is not read out again.
    if (now === told) return
    told = now
    results.replaceChildren(
      ...(silent ? findings.map(show) : [say('none')]),
      ...(more ? [element('p', say('more'))] : []),
    )
  }

  let wait = 0
  input.addEventListener('input', () => {
    clearTimeout(wait)
    wait = window.setTimeout(tell, 200)
  })
  section.hidden = false
  tell()
}
