import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { refusal } from '#collections/shared/appointed.ts'
import type { Data } from '#collections/shared/fieldTree.ts'
import { isObject } from '#collections/shared/fieldTree.ts'
import { isCheck } from '#collections/shared/noteChecks.ts'
import { requestMemo } from '#collections/shared/requestMemo.ts'
import type { Say } from '#collections/shared/translate.ts'
import { held, newestStored, type Place } from '#collections/shared/versionsOf.ts'

const WORDS = {
  own: {
    zh: '这类内容要第二个人发布，而最新的草稿是你存的。请先存草稿，再用“请人审阅”让别人看过后发布。',
    en: 'Here a second person publishes, and you saved the newest draft. Save it, then use “Ready for review” so that someone else looks at it and publishes it.',
  },
  unknown: {
    zh: '这类内容要第二个人发布，而最新的草稿没有记下是谁存的。请先存一次草稿，再请别人发布。',
    en: 'Here a second person publishes, and it is not recorded who saved the newest draft. Save it once, then have someone else publish it.',
  },
  changed: {
    zh: '这类内容要第二个人发布：你改了别人存的草稿，不能同时发布。请存成草稿，再请别人看过后发布。',
    en: 'Here a second person publishes: you changed the draft that someone else saved, so you cannot publish it as well. Save it as a draft and have someone else publish it.',
  },
} satisfies Record<string, Say>

const before = requestMemo<Data>('secondPerson')
const key = ({ slug, id }: Place): string => `${slug}:${id}`

async function isRuled(req: PayloadRequest, slug: string): Promise<boolean> {
  const { secondPerson } = await req.payload.findGlobal({ slug: 'review-rules', depth: 0, req })
  return (secondPerson ?? []).some((each) => each === slug)
}

/** Whose the newest version is: an account's, an import's, or nobody knows. */
function authorOf({ lastSave: note }: Data): number | 'import' | null {
  if (!isObject(note)) return null
  const by = isObject(note.by) ? note.by.id : note.by
  return typeof by === 'number' ? by : note.act === 'imported' ? 'import' : null
}

/**
 * Before an account publishes where a second person has to: refuses whoever saved the newest version. A check is no change of
 * what others wrote; a document that is published as it is made was seen by nobody else.
 */
export async function needsSecondPerson(req: PayloadRequest, slug: string, id: number | null): Promise<void> {
  if (!req.user || isCheck(req) || !(await isRuled(req, slug))) return
  const of = id === null ? null : { slug, id }
  const newest = of && (await newestStored(req, of))
  if (!of || !newest) throw refusal(req, 403, WORDS.own)
  const author = authorOf(newest)
  if (author === null) throw refusal(req, 403, WORDS.unknown)
  if (author === req.user.id) throw refusal(req, 403, WORDS.own)
  before.set(req, key(of), newest)
}

/** After it: refuses, and so undoes, what is not as someone else saved it. */
export async function needsSameWords(req: PayloadRequest, of: Place): Promise<void> {
  const newest = before.get(req, key(of))
  if (!newest) return
  const now = await newestStored(req, of)
  if (!now || !isDeepStrictEqual(held(now), held(newest))) throw refusal(req, 403, WORDS.changed)
}
