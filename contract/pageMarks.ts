/**
 * The attributes by which machines read our pages: the server (Markdown, the status of a busy page), copies to read offline
 * and the small scripts of `app/_enhance/`. Parts spread them (`{...mark.quote}`), readers ask for them, and beside them only
 * for what HTML itself says: `<h2>`, `<dl>`, `lang`, `datetime`, `hidden`, `value`, Open Graph. So a page with other class
 * names or other wrappers is the same to every machine.
 */

/** Attributes as a part spreads them. */
type PageMark = Readonly<Record<string, string | boolean>>

/** How a mark stands in HTML, after the name of its element. */
export const written = (mark: PageMark): string =>
  Object.entries(mark)
    .map(([name, value]) => ` ${name}="${value === true ? '' : value}"`)
    .join('')

/** The selector of the elements that carry a mark. */
export const selector = (mark: PageMark): string =>
  Object.entries(mark)
    .map(([name, value]) => `[${name}="${value}"]`)
    .join('')

// For Markdown. `data-mdast` is the attribute that hast-util-to-mdast itself reads `ignore` from.

/** Left out, as `hidden`, `nav` and `form` are. */
export const ignore = { 'data-mdast': 'ignore' }
/** A warning or a doubt: a quotation, with its heading as the first words. */
export const quote = { 'data-mdast': 'quote' }
/** What backs a text: a line of how well and when, then every source, unfolded. */
export const sources = { 'data-mdast': 'sources' }
/** A row of a list: one line of a link and its facts, then what is said about it. */
export const row = { 'data-mdast': 'row' }
/** Only its look sets it apart from what stands before it in the line; Markdown puts a dot between. */
export const piece = { 'data-mdast': 'piece' }
/** An `<ol>` whose items become chapters with numbers if all have headings; an item may name its number as its `value`. */
export const steps = { 'data-mdast': 'steps' }
/** An entry of the glossary: what leads to its `id` leads to where its first link does. */
export const term = { 'data-mdast': 'term' }

// For the server.

/** The page could not be had in time, although it says so in full: 503. */
export const busy = { 'data-busy': '' }

// For copies to read offline. The worker has no DOM, so it looks for them as `written`. Browsers keep pages of earlier
// releases: `copyNotice` stays what it is.

/** Says that the page is a copy, once the worker shows it. */
export const copyNotice = { id: 'copy', hidden: true }
/** The empty `<time>` in it, for the day of the copy. */
export const copyDay = { 'data-copy': 'day' }
/** The list of copies, with one `row` as the pattern of all. */
export const copyList = { id: 'copies', hidden: true }
/** The empty link of that row. */
export const copyLink = { href: '#copy' }
/** The empty `<time>` of that row. */
export const copyRowDay = { 'data-copy': 'row-day' }
/** A paragraph that says that there are no copies. */
export const noCopies = { 'data-copy': 'none' }

// Attributes that are found by name; the value is what the reader has to know.

/** What follows `data-` in the name of such an attribute. */
export type Hook =
  // For Markdown: the day of the oldest check of the page, YYYY-MM-DD.
  | 'checked'
  // For checklist.ts: the list (what to remember it by), the bar, the count (its pattern), its button, a box (its item).
  | 'checklist'
  | 'ticks'
  | 'progress'
  | 'clear'
  | 'tick'
  // For search.ts: the field (where to ask), the list below it, what is read out.
  | 'suggest'
  | 'suggestions'
  | 'suggested'
  // For identifiers.ts: the whole, the field, the findings, the hidden pattern of one and its slots; a word (its key).
  | 'check'
  | 'numbers'
  | 'findings'
  | 'look'
  | 'title'
  | 'digits'
  | 'note'
  | 'slips'
  | 'slip'
  | 'row'
  | 'cell'
  | 'word'
  // For offline.ts: the button that deletes all copies.
  | 'forget'

/**
 * The selector of such an attribute. Readers spell it out, because every byte of a script is a reader's, and let the
 * compiler compare: `'[data-tick]' satisfies Hooked`.
 */
export type Hooked = `[data-${Hook}]`

/** The attribute as a part spreads it. */
export const hook = (name: Hook, value = ''): PageMark => ({ [`data-${name}`]: value })
