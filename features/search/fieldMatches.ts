import type { Candidate } from './indexReader.ts'
import type { Matcher } from './match.ts'
import type { SearchableText } from './pageCache.ts'
import { totalOf } from './total.ts'

/** What one segment finds in a page: how surely each text has it, 1 for its very words, and how often the parts do. */
export type FieldMatches = {
  title: number
  names: number
  lead: number
  context: number
  parts: { title: number; text: number; count: number }[]
}

/** How much a match counts, by where it stands: the nearer to what the page is called, the more the page is about it. */
const FIELD = { title: 1, names: 0.95, heading: 0.75, lead: 0.7, context: 0.6, body: 0.35 } as const
/** What each more mention in the parts adds, and from where on it adds nothing: a page that repeats itself is no better. */
const MENTION = 0.08
const MOST_MENTIONS = 3
/** What another word of the same meaning counts beside the very word. */
const SYNONYM = 0.88

/** Looks for a segment in all texts of a page. */
export function fieldMatches({ count, exact }: Matcher, { texts, content: { lang } }: Candidate): FieldMatches {
  const sure = (text: SearchableText, times = count(text, lang)): number =>
    times === 0 ? 0 : exact(text) ? 1 : SYNONYM
  return {
    title: sure(texts.title),
    names: sure(texts.names),
    lead: sure(texts.lead),
    context: sure(texts.context),
    parts: texts.parts.map(({ title, text }) => {
      const times = count(text, lang)
      return { title: sure(title), text: sure(text, times), count: times }
    }),
  }
}

/** How well a page answers to one segment, up to 1: by the best of its fields. */
export function bestField({ title, names, lead, context, parts }: FieldMatches): number {
  const mentions = totalOf(parts.map(({ count }) => count))
  const text = Math.max(0, ...parts.map((part) => part.text))
  const heading = Math.max(0, ...parts.map((part) => part.title))
  const body = mentions > 0 ? (FIELD.body + MENTION * Math.min(mentions - 1, MOST_MENTIONS)) * text : 0
  return Math.max(
    FIELD.title * title,
    FIELD.names * names,
    FIELD.heading * heading,
    FIELD.lead * lead,
    FIELD.context * context,
    body,
  )
}
