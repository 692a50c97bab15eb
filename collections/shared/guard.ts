import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { languagesOf } from './access.ts'
import { markPlaces } from './rowIds.ts'
import { say } from './translate.ts'
import { noteDraft } from './effects.ts'
import { LOCALES, isLocale } from '#i18n/routing.ts'

type Publishing = {
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
  overrideAccess?: boolean
}

const on = (value: unknown): boolean => value === true || value === 'true'

/**
 * Payload checks the language of a request, not the languages it goes on to publish, unpublish or restore. This refuses
 * every such write that reaches a language the account may not write in, and publishing all languages at once, of which
 * Payload would validate one.
 */
function refuse(req: PayloadRequest, args: Publishing, restores: boolean): void {
  if (!req.user || args.overrideAccess) return
  if (on(args.publishAllLocales)) {
    throw new APIError(
      say(req, {
        zh: '请一种语言一种语言地发布：切换语言，核对，再按“发布”。一次全部发布不会检查另一种语言。',
        en: 'Publish one language at a time: switch to it, check it, publish. Publishing all at once would not check the other.',
      }),
      400,
      undefined,
      true,
    )
  }
  const may = languagesOf(req)
  const one = args.publishSpecificLocale
  const reachesAll = restores || on(args.unpublishAllLocales)
  const allowed =
    (!reachesAll || LOCALES.every((locale) => may.includes(locale))) && (!isLocale(one) || may.includes(one))
  if (allowed) return
  throw new APIError(
    say(req, {
      zh: '这个操作会改动你无权编辑的语言。请只发布你自己的语言，或请编辑来做。',
      en: 'This would change a language you may not edit. Publish your own language only, or ask an editor.',
    }),
    403,
    undefined,
    true,
  )
}

/** For collections whose documents have languages. */
export const guardLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  refuse(req, args as Publishing, operation === 'restoreVersion')
  noteDraft(req, operation, args)
  return args
}

/** The same for globals. */
export const guardGlobalLanguages: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  refuse(req, args as Publishing, operation === 'restoreVersion')
  noteDraft(req, operation, args)
  return args
}

type Writing = { data?: Record<string, unknown> }

/** Notes which rows an update sends without an id, before anything else sees them. */
export const markRows: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { data } = args as Writing
  return operation === 'update' && data ? { ...args, data: markPlaces(collection.flattenedFields, data) } : args
}

/** The same for globals. */
export const markGlobalRows: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  const { data } = args as Writing
  return operation === 'update' && data ? { ...args, data: markPlaces(global.flattenedFields, data) } : args
}
