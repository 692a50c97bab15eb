import { APIError, NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { isObject, type Data } from './fieldTree.ts'
import type { Path } from './preview.ts'
import { inUse } from './refuseDelete.ts'
import { LANGUAGE_NAMES, say, type Say } from './translate.ts'
import type { Uses } from './use.ts'
import { usedBy } from './usedBy.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

/** What readers would see and get, in sentences of the admin's language; null where there is nothing to lose. */
export type Consequences = {
  used: Uses
  delete: string
  rename: string | null
  unpublish: Record<Locale, string | null>
}

/** What a document is to readers: its path without the language, and the languages it is published in. */
type Standing = { path: string | null; published: readonly Locale[]; renamable: boolean }

const at = (path: string | null, locale: Locale): string => (path === null ? '' : ` /${locale}${path} `)

/** What readers of a language get once it is withdrawn. */
export function afterUnpublishing({ path, published }: Standing, locale: Locale): Say | null {
  if (!published.includes(locale)) return null
  const [its, rest] = [LANGUAGE_NAMES[locale], other(locale)]
  const names = LANGUAGE_NAMES[rest]
  return published.includes(rest)
    ? {
        zh: `读者在${at(path, locale).trim()}会看到${names.zh}的文字，上面有一句说明；${its.zh}的搜索和列表不再把它当${its.zh}页面。`,
        en: `Readers of${at(path, locale) || ' its page '}get the ${names.en} text under a notice, and search engines are told to leave the ${its.en} page out.`,
      }
    : {
        zh: `页面就没有了：两种语言的地址${at(path, locale).trim()}和${at(path, rest).trim()}都会回答404，列表和搜索里也没有它。`,
        en: `The page is gone:${at(path, locale)}and${at(path, rest)}answer 404, and it leaves every list and the search.`,
      }
}

/** What becomes of the address that readers know. */
export function afterRenaming({ path, published, renamable }: Standing): Say | null {
  if (!renamable || path === null) return null
  return published.length > 0
    ? {
        zh: `旧地址${path}会永久转到新地址，两种语言都一样，它下面的页面也一起转。`,
        en: `The old address ${path} leads to the new one for good, in both languages, and so do the pages below it.`,
      }
    : {
        zh: `它没有发布，旧地址${path}不会转到新地址。`,
        en: `It is not published, so the old address ${path} will not lead to the new one.`,
      }
}

function afterDeleting({ path, published }: Standing, used: Uses): Say {
  if (used.total > 0) return inUse(used)
  return published.length > 0
    ? {
        zh: `页面${path ?? ''}和转到它的旧地址都会没有，读者会得到404。删除不能撤销；只想撤下，请取消发布。`,
        en: `The page ${path ?? ''} and the old addresses that lead to it are gone, and readers get 404. It cannot be undone; to take the page down only, unpublish it.`,
      }
    : {
        zh: '读者看不到它，什么也没有引用它。删除不能撤销。',
        en: 'No reader sees it and nothing refers to it. It cannot be undone.',
      }
}

async function standing(req: PayloadRequest, slug: string, id: number, path: Path | null): Promise<Standing | null> {
  const asked = { collection: slug as CollectionSlug, req, where: { id: { equals: id } } }
  const doc = await req.payload.db.findOne<Data & { id: number }>(asked)
  if (!doc) return null
  const { _status } = doc
  const published = isObject(_status) ? LOCALES.filter((locale) => _status[locale] === 'published') : []
  return { path: path ? await path(doc, req) : null, published, renamable: typeof doc.slug === 'string' }
}

/** `GET /api/<collection>/<id>/consequences`: what deleting, renaming and unpublishing would do, and where it is used. */
export const consequences = (slug: string, path: Path | null = null): Endpoint => ({
  path: '/:id/consequences',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Unauthorized', 401, undefined, true)
    const id = Number(req.routeParams?.id)
    const found = Number.isInteger(id) ? await standing(req, slug, id, path) : null
    if (!found) throw new NotFound(req.t)
    const used = await usedBy(req, slug, id)
    const said = (words: Say | null): string | null => words && say(req, words)
    return Response.json({
      used,
      delete: say(req, afterDeleting(found, used)),
      rename: said(afterRenaming(found)),
      unpublish: {
        zh: said(afterUnpublishing(found, 'zh')),
        en: said(afterUnpublishing(found, 'en')),
      },
    } satisfies Consequences)
  },
})
