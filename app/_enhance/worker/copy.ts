/** What is kept of a page: where it is, when the server gave it, and what it gave. */
export type Copy = { url: string; date: string | null; html: string }

/** Whether what is kept under an address is a page that someone opened; else it is a file, or the page about copies. */
export const isOpened = ({ url }: { url: string }): boolean => !/\.|\/offline$/.test(new URL(url).pathname)

/** The addresses of the styles, fonts and scripts that a page names. */
export const filesOf = (html: string): string[] => html.match(/\/(_next\/static|enhance)\/[^"\s<]+/g) ?? []

/** Puts the day of a copy where its place is, in the words of a language. */
const dated = (html: string, place: RegExp, date: string | null, lang: string | undefined): string => {
  const day = new Date(date ?? Date.now())
  const words = day.toLocaleDateString(lang, { dateStyle: 'long' })
  return html.replace(place, `$1 datetime="${day.toISOString()}">${words}`)
}

const langOf = (html: string): string | undefined => /lang="([\w-]+)/.exec(html)?.[1]

/** The title of a page, without the name of the site. */
const titleOf = (html: string): string | undefined => /og:title" content="([^"]*)/.exec(html)?.[1]

/** A page with the notice that it carries unseen: that it is a copy of which day, or that there is none. */
export const asCopy = (html: string, date: string | null): string =>
  // Copies made by 0.2, which browsers keep, have a `<time>` without anything.
  dated(html.replace(' id="copy" hidden=""', ''), /( data-copy="day"[^>]*|<time)>/, date, langOf(html))

/**
 * A row for a copy, like the one that the page about copies carries unseen; `lang` is that page's. Title and address are
 * escaped as they stand: they come out of a page and a URL of ours.
 */
const rowOf = (look: string, lang: string | undefined, { url, date, html }: Copy): string =>
  dated(look, /( data-copy="row-day"[^>]*)>/, date, lang).replace(
    / href="#copy"([^>]*>)/,
    // As a function, because a title may have what stands for something in a replacement.
    (_, rest: string) => ` href="${url}" lang="${langOf(html)}"${rest}${titleOf(html)}`,
  )

/** The page about copies with a row for each, the latest first, instead of the words that there are none. */
export const listed = (html: string, copies: Copy[]): string =>
  copies.length < 1
    ? html
    : html
        .replace(/ id="copies" hidden=""(.*?)(<li[^>]* data-mdast="row".*?<\/li>)/, (_, before: string, look: string) =>
          copies.reduceRight((rows, copy) => rows + rowOf(look, langOf(html), copy), before),
        )
        .replace(/<p[^>]* data-copy="none".*?<\/p>/, '')
