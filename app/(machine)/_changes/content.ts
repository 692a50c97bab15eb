import {
  checkedIn,
  dayOf,
  hasWords,
  labelOf,
  textOf,
  titleOf,
  type SayDay,
  type Words,
} from '#app/_parts/Change/phrases.ts'
import type { Change, ChangeLine } from '#features/changes/view.ts'
import { difference, type DiffRun } from '#features/changes/wordDiff.ts'
import type { Locale } from '#i18n/routing.ts'

/** Lines of one entry at most: a feed is read in passing, and the page has them all. */
const MOST = 40

/** Text inside HTML. `>` as well, so that no text can end a CDATA section. */
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>')

const marked = (runs: DiffRun[], mark: 'del' | 'ins'): string =>
  runs.map(({ text, same }) => (same ? escape(text) : `<${mark}>${escape(text)}</${mark}>`)).join('')

/** In which language, with which words, and who checked or changed it. */
export type Saying = { locale: Locale; t: Words; sayDay: SayDay; person: string }

function toldLine(line: ChangeLine, change: Change, { locale, t, sayDay }: Saying): string {
  const [before, after] = [textOf(line, 'before', t, sayDay), textOf(line, 'after', t, sayDay)]
  const rows: [string, string][] = []
  if (before !== null && before === after && line.place !== null)
    rows.push([t('Changes.moved', { place: line.place }), escape(after)])
  else if (before !== null && after !== null) {
    const runs = hasWords(line) ? difference(before, after, locale) : null
    rows.push([t('Changes.before'), runs ? marked(runs.before, 'del') : escape(before)])
    rows.push([t('Changes.after'), runs ? marked(runs.after, 'ins') : escape(after)])
  } else if (before !== null) rows.push([t('Changes.removed'), `<del>${escape(before)}</del>`])
  else if (after !== null) rows.push([t('Changes.new'), `<ins>${escape(after)}</ins>`])
  const said = rows.map(([label, text]) => `<dt>${escape(label)}</dt><dd>${text}</dd>`).join('')
  const told = said === '' ? `<p>${escape(t('Changes.unsaid'))}</p>` : `<dl>${said}</dl>`
  return `<p><b>${escape(labelOf(line, change, t))}</b></p>${told}`
}

/** What an entry says, as HTML: never empty, and made of nothing but text that was escaped. */
export function contentOf(change: Change, saying: Saying): string {
  const { t, sayDay, person } = saying
  const { kind, many, summary, lines } = change
  const rest = lines.length - MOST
  return [
    summary ? `<p>${escape(summary)}</p>` : '',
    kind === 'changed'
      ? ''
      : `<p>${escape(many > 1 ? titleOf(change, t) : t(`Changes.about.${kind}`, { day: sayDay(dayOf(change)), parts: checkedIn(change, t) }))}</p>`,
    ...(kind === 'changed' ? lines.slice(0, MOST).map((line) => toldLine(line, change, saying)) : []),
    rest > 0 ? `<p>${escape(t('Changes.more', { count: rest }))}</p>` : '',
    kind === 'removed' || many > 1 ? '' : `<p>${escape(person)}</p>`,
  ].join('')
}
