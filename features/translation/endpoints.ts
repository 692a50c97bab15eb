import type { CollectionConfig, Endpoint, GlobalConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isTranslated, readTexts, type TranslatedKind } from './readTexts.ts'
import { refuse, saveTexts } from './saveTexts.ts'
import { settle } from './settle.ts'
import { standingIn } from './standing.ts'
import { warningsOf } from './warnings.ts'
import { say } from '#collections/shared/translate.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

const text = z.string().max(20_000)
const texts = z.strictObject({
  texts: z
    .array(z.strictObject({ place: z.string().max(500), from: text, to: text }))
    .min(1)
    .max(2_000),
})

type Subject = { of: TranslatedKind; id: number; locale: Locale }

/** What a request is about; throws what is to be answered where it says no language or document, or nobody is logged in. */
function subjectOf(req: PayloadRequest, of: string): Subject {
  const id = of === 'site' ? 1 : Number(req.routeParams?.id)
  if (!req.user) refuse(req, 401, { zh: '请先登录。', en: 'Log in first.' })
  if (!isTranslated(of) || !Number.isInteger(id) || !isLocale(req.locale))
    return refuse(req, 400, { zh: '缺少语言或编号。', en: 'The language or the id is missing.' })
  return { of, id, locale: req.locale }
}

const endpoints = (slug: string, at: string): Endpoint[] => [
  {
    path: `${at}/translate`,
    method: 'post',
    handler: async (req) => {
      const { of, id, locale } = subjectOf(req, slug)
      const body = texts.safeParse(await req.json?.().catch(() => null))
      if (!body.success) return refuse(req, 400, { zh: '没有要保存的文字。', en: 'There is no text to save.' })
      await saveTexts(req, of, id, locale, body.data.texts)
      return Response.json({
        message: say(req, { zh: '已存成草稿，尚未发布。', en: 'Saved as a draft, not published yet.' }),
      })
    },
  },
  {
    path: `${at}/no-change-needed`,
    method: 'post',
    handler: async (req) => {
      const { of, id, locale } = subjectOf(req, slug)
      const words = (await settle(req, of, id, locale))
        ? { zh: '已记下：不用改。', en: 'Recorded: no change is needed.' }
        : { zh: '它没有过时。', en: 'It is not outdated.' }
      return Response.json({ message: say(req, words) })
    },
  },
  {
    path: `${at}/translation`,
    method: 'get',
    handler: async (req) => {
      const { of, id, locale } = subjectOf(req, slug)
      const { standing, outdatedSince, before } = await standingIn(req, of, id, locale)
      const found = await readTexts(req, of, id, true)
      const warned = (found?.units ?? []).filter((unit) => warningsOf(unit.texts, locale).length > 0)
      return Response.json({ standing, outdatedSince, changed: Object.keys(before).length, warnings: warned.length })
    },
  },
]

/** A collection whose documents are translated at the desk. */
export const withTranslation = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints === false ? [] : (collection.endpoints ?? [])),
    ...endpoints(collection.slug, '/:id'),
  ],
})

/** The same for a global. */
export const withGlobalTranslation = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  endpoints: [...(global.endpoints === false ? [] : (global.endpoints ?? [])), ...endpoints(global.slug, '')],
})
