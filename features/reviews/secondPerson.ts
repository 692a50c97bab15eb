import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { refusal } from '#collections/shared/appointed.ts'
import { contentIn } from '#collections/shared/contentIn.ts'
import { isObject, type Data } from '#collections/shared/fieldTree.ts'
import { isCheck } from '#collections/shared/noteChecks.ts'
import { requestMemo } from '#collections/shared/requestMemo.ts'
import type { Say } from '#collections/shared/translate.ts'
import { held, newestStored, type Place } from '#collections/shared/versionsOf.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** Versions that are read at once; it is seldom more than a few back that what goes out was changed. */
const AT_ONCE = 10

const PUBLICATIONS: readonly string[] = ['published', 'published-on-time']

const WORDS = {
  own: {
    zh: '这类内容要第二个人发布，而要发布的是你最后改的。请先存草稿，再用“请人审阅”让别人看过后发布。',
    en: 'Here a second person publishes, and you were the last to change what would go out. Save it, then use “Ready for review” so that someone else looks at it and publishes it.',
  },
  unknown: {
    zh: '这类内容要第二个人发布，而要发布的没有记下是谁改的。请改一处存成草稿，再请别人发布。',
    en: 'Here a second person publishes, and it is not recorded who changed what would go out. Change and save it as a draft, then have someone else publish it.',
  },
  changed: {
    zh: '这类内容要第二个人发布：你改了别人存的草稿，不能同时发布。请存成草稿，再请别人看过后发布。',
    en: 'Here a second person publishes: you changed the draft that someone else saved, so you cannot publish it as well. Save it as a draft and have someone else publish it.',
  },
} satisfies Record<string, Say>

const before = requestMemo<{ content: unknown }>('secondPerson')
const key = ({ slug, id }: Place): string => `${slug}:${id}`

async function isRuled(req: PayloadRequest, slug: string): Promise<boolean> {
  const { secondPerson } = await req.payload.findGlobal({ slug: 'review-rules', depth: 0, req })
  return (secondPerson ?? []).some((each) => each === slug)
}

/** Whose a version is: an account's, an import's, or nobody knows. */
function authorOf({ lastSave: note }: Data): number | 'import' | null {
  if (!isObject(note)) return null
  const by = isObject(note.by) ? note.by.id : note.by
  return typeof by === 'number' ? by : note.act === 'imported' ? 'import' : null
}

const publishes = ({ lastSave: note }: Data, locale: Locale): boolean =>
  isObject(note) && PUBLICATIONS.includes(String(note.act)) && note.language === locale

/** The versions of a document from the newest on, in all languages. */
async function* versionsOf(req: PayloadRequest, { slug, id }: Place): AsyncGenerator<Data> {
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<Data>({
      collection: slug as CollectionSlug,
      req,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: AT_ONCE,
      page,
    })
    for (const { version } of docs) yield version
    more = hasNextPage
  }
}

/** What goes out with a language: its words, and what both share. */
const goesOut = (version: Data, locale: Locale): unknown => contentIn([locale], held(version))

/**
 * Who last changed what goes out with a language, whoever saved the other one since; `isOut` if exactly that was published
 * before. Null where there is no version.
 */
async function lastChange(req: PayloadRequest, of: Place, locale: Locale) {
  let last: Data | null = null
  let content: unknown
  for await (const version of versionsOf(req, of)) {
    if (last === null) content = goesOut(version, locale)
    else if (!isDeepStrictEqual(goesOut(version, locale), content)) break
    if (publishes(version, locale)) return { isOut: true, author: null, content }
    last = version
  }
  return last && { isOut: false, author: authorOf(last), content }
}

/**
 * Before an account publishes where a second person has to: refuses whoever last changed what would go out. A check is no
 * change of what others wrote; a document that is published as it is made was seen by nobody else.
 */
export async function needsSecondPerson(req: PayloadRequest, slug: string, id: number | null): Promise<void> {
  if (!req.user || isCheck(req) || !(await isRuled(req, slug))) return
  const of = id === null ? null : { slug, id }
  const found = of && isLocale(req.locale) ? await lastChange(req, of, req.locale) : null
  if (!of || !found) throw refusal(req, 403, WORDS.own)
  if (!found.isOut && found.author === null) throw refusal(req, 403, WORDS.unknown)
  if (!found.isOut && found.author === req.user.id) throw refusal(req, 403, WORDS.own)
  before.set(req, key(of), { content: found.content })
}

/** After it: refuses, and so undoes, what is not as it was seen. */
export async function needsSameWords(req: PayloadRequest, of: Place): Promise<void> {
  const seen = before.get(req, key(of))
  if (!seen || !isLocale(req.locale)) return
  const now = await newestStored(req, of)
  if (!now || !isDeepStrictEqual(goesOut(now, req.locale), seen.content)) throw refusal(req, 403, WORDS.changed)
}
