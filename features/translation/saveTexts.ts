import { APIError, type PayloadRequest } from 'payload'
import { placeTexts } from './placeTexts.ts'
import { fieldsOfKind, readTexts, type TranslatedKind } from './readTexts.ts'
import { writesIn } from '#collections/shared/access.ts'
import type { Data } from '#collections/shared/fieldTree.ts'
import { say, type Say } from '#collections/shared/translate.ts'
import { other, type Locale } from '#i18n/routing.ts'

/** A text that is to be replaced: what it said when it was read, and what it is to say. */
export type TextChange = { place: string; from: string; to: string }

/** Refuses a request of the translation desk, in the words of whoever asked. */
export function refuse(req: PayloadRequest, status: number, words: Say, data?: object): never {
  throw new APIError(say(req, words), status, data, true)
}

/** Refuses whoever may not write in a language. */
export function needsLanguage(req: PayloadRequest, locale: Locale): void {
  if (!req.user) refuse(req, 401, { zh: '请先登录。', en: 'Log in first.' })
  req.locale = locale
  if (!writesIn(req))
    refuse(req, 403, {
      zh: '你没有这种语言的权限，只能看。',
      en: 'You may not write in this language; you can read along.',
    })
}

const KEPT = ['id', 'createdAt', 'updatedAt', '_status', 'imported', 'globalType']

const content = (doc: Data): Data => Object.fromEntries(Object.entries(doc).filter(([key]) => !KEPT.includes(key)))

/**
 * Saves texts of one language as a draft. A text that someone else changed since it was read is not overwritten: nothing is
 * saved then, and the error names the places.
 */
export async function saveTexts(
  req: PayloadRequest,
  of: TranslatedKind,
  id: number,
  locale: Locale,
  changes: readonly TextChange[],
): Promise<void> {
  needsLanguage(req, locale)
  const found = await readTexts(req, of, id, true)
  if (!found) return refuse(req, 404, { zh: '没有这份内容。', en: 'There is no such document.' })
  const units = new Map(found.units.map((unit) => [unit.place, unit]))
  const gone = changes.filter(({ place }) => !units.has(place) || units.get(place)?.apart)
  if (gone.length > 0)
    refuse(
      req,
      409,
      {
        zh: '有几栏已经不在了，没有保存。请重新打开这一页；你写的还在这里。',
        en: 'Some texts are not there any more, so nothing was saved. Open this page again; what you wrote is still here.',
      },
      { places: gone.map(({ place }) => place) },
    )
  const taken = changes.filter(({ place, from, to }) => {
    const now = units.get(place)?.texts[locale]
    return now !== from && now !== to
  })
  if (taken.length > 0)
    refuse(
      req,
      409,
      {
        zh: '有人在你打开以后改了同一栏，没有保存。你写的还在这里。',
        en: 'Someone changed the same text after you opened it, so nothing was saved. What you wrote is still here.',
      },
      { texts: taken.map(({ place }) => ({ place, now: units.get(place)?.texts[locale] })) },
    )
  const fields = fieldsOfKind(req.payload, of)
  const read = async (language: Locale): Promise<Data> => {
    const asked = {
      depth: 0,
      draft: true,
      fallbackLocale: false,
      locale: language,
      overrideAccess: false,
      user: req.user,
    } as const
    const { transactionID } = req
    const doc =
      of === 'site'
        ? await req.payload.findGlobal({ slug: of, ...asked, req: { transactionID } })
        : await req.payload.findByID({ collection: of as 'carriers', id, ...asked, req: { transactionID } })
    return doc as unknown as Data
  }
  const [own, source] = [await read(locale), await read(other(locale))]
  const data = placeTexts(fields, content(own), source, new Map(changes.map(({ place, to }) => [place, to])))
  const write = {
    locale,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
    // Whoever saves in between is not written over: a write of an older version is refused.
    data: { ...data, updatedAt: own.updatedAt } as never,
  } as const
  if (of === 'site') await req.payload.updateGlobal({ slug: of, ...write })
  else await req.payload.update({ collection: of as 'carriers', id, ...write })
}
