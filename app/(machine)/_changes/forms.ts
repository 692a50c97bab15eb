import { Feed } from 'feed'
import type { FeedDocument } from './feed.ts'

/** Text inside HTML, which titles are for Atom's readers here. */
const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A feed as Atom (RFC 4287). */
export function atom({ id, lang, title, about, home, self, by, updated, entries }: FeedDocument): string {
  const feed = new Feed({
    id,
    title,
    description: about,
    link: home,
    feedLinks: { atom: self.atom },
    updated: new Date(updated),
    author: { name: by },
    generator: 'Signoff',
    copyright: 'CC BY 4.0',
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      link: entry.url,
      title: asHtml(entry.title),
      content: entry.html,
      published: new Date(entry.published),
      date: new Date(entry.updated),
      author: [{ name: entry.by }],
    })
  }
  // The library knows no language, and which words are Chinese decides how they are set and read aloud.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)
}

/** The same as JSON Feed 1.1 (jsonfeed.org/version/1.1); the library writes version 1, which has neither languages nor authors. */
export const json = ({ lang, title, about, home, self, by, entries }: FeedDocument): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: self.json,
      description: about,
      language: lang,
      authors: [{ name: by }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_html: entry.html,
        date_published: entry.published,
        date_modified: entry.updated,
        authors: [{ name: entry.by }],
      })),
    },
    null,
    2,
  )}\n`
