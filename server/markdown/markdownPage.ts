import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { handlers } from './handlers.ts'
import { loosen } from './strong.ts'
import { separated } from './lines.ts'
import { readable, type LinkTarget } from './readable.ts'
import { wordsOf } from './tree.ts'
import * as mark from '#contract/pageMarks.ts'

/** A page as Markdown, with what its head says to machines: where the page itself is, and whether to index it. */
export type MarkdownPage = { text: string; canonical: string | null; indexed: boolean }

const EMPTY: Element = { type: 'element', tagName: 'main', properties: {}, children: [] }

const attribute = (tree: Root, selector: string, name: string): string | null => {
  const value = select(selector, tree)?.properties[name]
  return typeof value === 'string' ? value : null
}

/** Lines that say what the document is, in YAML; whatever the page does not say is left out. */
function frontMatter(tree: Root, canonical: string | null): string {
  const heading = select('main h1', tree)
  const fields: Record<string, string | null> = {
    title: heading ? wordsOf(heading).trim() : null,
    url: canonical,
    language: attribute(tree, 'html', 'lang'),
    checked: attribute(tree, '[data-checked]' satisfies mark.Hooked, 'dataChecked'),
    site: attribute(tree, 'meta[property="og:site_name"]', 'content'),
    license: attribute(tree, 'footer a[rel=license]', 'href'),
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== null)
  // A string of JSON is one of YAML.
  return ['---', ...lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---', ''].join('\n')
}

/** Links of a page whose own address is `base`. Where one leads to an entry of the page's glossary, it leads to the term. */
function linksFrom(tree: Root, base: string): LinkTarget {
  const entries = selectAll(mark.selector(mark.term), tree)
  const terms = new Map(entries.map((each) => [`#${each.properties.id}`, select('a', each)?.properties.href]))
  return (href) => {
    const to = String(terms.get(href) ?? href)
    return URL.canParse(to, base) ? new URL(to, base).href : undefined
  }
}

/**
 * A reader's page as Markdown, made from the very HTML readers get, so that the two cannot drift apart: what stands in
 * `<main>`, under a front matter with title, address, language, day of the check and licence. `origin` is where the site
 * lives, for pages that have no address of their own. Throws nothing: any text is some HTML.
 */
export function markdownOf(html: string, origin: string): MarkdownPage {
  const tree = fromHtml(html)
  const canonical = attribute(tree, 'link[rel=canonical]', 'href')
  const main = separated(readable(select('main', tree) ?? EMPTY, linksFrom(tree, canonical ?? origin)))
  const chinese = attribute(tree, 'html', 'lang')?.startsWith('zh') ?? false
  const mdast = toMdast({ type: 'root', children: [main] }, { handlers: handlers(chinese ? '：' : ': ') })
  loosen(mdast)
  const body = toMarkdown(mdast, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  })
  const robots = attribute(tree, 'meta[name=robots]', 'content') ?? ''
  return { text: `${frontMatter(tree, canonical)}\n${body}`, canonical, indexed: !robots.includes('noindex') }
}
