/** What is kept of a page: where it is, when the server gave it, and what it gave. */
export type Copy = { url: string; date: string | null; html: string }

/** Whether what is kept under an address is a page that someone opened; else it is a file, or the page about copies. */
export const isOpened = ({ url }: { url: string }): boolean => !/\.|\/offline$/.test(new URL(url).pathname)

/** The addresses of the styles, fonts and scripts that a page names. */
export const filesOf = (html: string): string[] => html.match(/\/(_next\/static|enhance)\/[^"\s<]+/g) ?? []

/** Puts the day of a copy where there is an empty place for it, in the words of a language. */
const dated = (html: string, date: string | null, lang: string | undefined): string => {
  const day = new Date(date ?? Date.now())
  const words = day.toLocaleDateString(lang, { dateStyle: 'long' })
  return html.replace('<time></time>', `<time datetime="${day.toISOString()}">${words}</time>`)
}

const langOf = (html: string): string | undefined => /lang="([\w-]+)/.exec(html)?.[1]

/** A page with the notice that it carries unseen: that it is a copy of which day, or that there is none. */
export const asCopy = (html: string, date: string | null): string =>
  dated(html.replace(' id="copy" hidden=""', ''), date, langOf(html))

/**
 * A row for a copy, like the one that the page about copies carries unseen; `lang` is that page's. Title and address are
 * escaped as they stand: they come out of a page and a URL of ours.
 */
const rowOf = (look: string, lang: string | undefined, { url, date, html }: Copy): string =>
  dated(look, date, lang).replace(
    '<a href="#copy"></a>',
    // As a function, because a title may have what stands for something in a replacement.
    () => `<a href="${url}" lang="${langOf(html)}">${/<title>(.*?)(?: · |<)/.exec(html)?.[1]}</a>`,
  )

/** The page about copies with a row for each, the latest first, instead of the words that there are none. */
export const listed = (html: string, copies: Copy[]): string =>
  copies.length < 1
    ? html
    : html.replace(
        / id="copies" hidden="">(<ul.*?>)(.*?)(<\/ul><\/div>)<p>.*?<\/p>/s,
        (_, open: string, look: string, close: string) =>
          `>${open}${copies.reduceRight((rows, copy) => rows + rowOf(look, langOf(html), copy), '')}${close}`,
      )
