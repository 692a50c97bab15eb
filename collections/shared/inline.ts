/**
 * The marks that a text of the guide may carry, the same in step texts, statements and rich text:
 *
 * - `[[Label → Label]]` button labels or a menu path, `[[ja|…]]` in a named language
 * - `` `10086` `` what a reader types or texts
 * - `**…**` emphasis
 * - `[text](/guide/erase)` a link inside the guide, or `[text](https://…)` to elsewhere
 */
export type Mark =
  | { type: 'text'; text: string }
  | { type: 'label'; path: string[]; lang: string | null }
  | { type: 'code'; text: string }
  | { type: 'strong'; text: string }
  | { type: 'link'; text: string; to: string }

const MARKS =
  /\[\[(?:(?<lang>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\|)?(?<path>[^[\]]+)\]\]|`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\[(?<text>[^[\]]+)\]\((?<to>[^()\s]+)\)/g

const SAFE = /^(\/(?!\/)|#|https?:\/\/|tel:|mailto:)/

/** Cuts a text into its marks; `inline(text).map(print).join('')` is the text again. Unknown marks stay text. */
export function inline(text: string): Mark[] {
  const marks: Mark[] = []
  let from = 0
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) marks.push({ type: 'text', text: text.slice(from, match.index) })
    marks.push(read(match))
    from = match.index + match[0].length
  }
  if (from < text.length) marks.push({ type: 'text', text: text.slice(from) })
  return marks
}

function read(match: RegExpExecArray): Mark {
  const { lang, path, code, strong, text, to } = match.groups ?? {}
  if (path !== undefined) return { type: 'label', path: path.split(/\s*→\s*/), lang: lang ?? null }
  if (code !== undefined) return { type: 'code', text: code }
  if (strong !== undefined) return { type: 'strong', text: strong }
  if (text !== undefined && to !== undefined && SAFE.test(to)) return { type: 'link', text, to }
  return { type: 'text', text: match[0] }
}

/** Writes a mark the way `inline` reads it. */
export function print(mark: Mark): string {
  switch (mark.type) {
    case 'label':
      return `[[${mark.lang === null ? '' : `${mark.lang}|`}${mark.path.join(' → ')}]]`
    case 'code':
      return `\`${mark.text}\``
    case 'strong':
      return `**${mark.text}**`
    case 'link':
      return `[${mark.text}](${mark.to})`
    case 'text':
      return mark.text
  }
}

/** The text without its marks, as a screen reader or a search engine reads it. */
export const plainText = (text: string): string =>
  inline(text)
    .map((mark) => (mark.type === 'label' ? mark.path.join(' → ') : mark.text))
    .join('')

/** What is wrong with a text's marks: opened and not closed, or a link to nowhere safe. Empty if nothing is. */
export function wrongMarks(text: string): string[] {
  const wrong: string[] = []
  for (const mark of inline(text)) {
    if (mark.type !== 'text') continue
    if (/\[\[|\]\]/.test(mark.text)) wrong.push('[[ ]]')
    if (mark.text.includes('`')) wrong.push('` `')
    if (mark.text.includes('**')) wrong.push('** **')
    if (/\]\(/.test(mark.text)) wrong.push('[ ]( )')
  }
  return wrong
}
