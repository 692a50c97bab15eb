import type { Field } from 'payload'
import { ADDRESSED } from '#collections/addresses.ts'
import {
  aboutDocument,
  appointed,
  byWhom,
  kept,
  moment,
  needsRight,
  person,
  refusal,
} from '#collections/shared/appointed.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import { revoke } from './revoke.ts'
import { linkToken } from './token.ts'
import { LOCALES, isLocale } from '#i18n/routing.ts'

const HOUR_MS = 60 * 60 * 1000
/** A week: long enough for whoever asks their lawyer, short enough to be forgotten. */
const LONGEST_MS = 7 * 24 * HOUR_MS

/** Addresses of a link that still opens, one for each of its languages. */
const addresses: Field = {
  name: 'addresses',
  type: 'json',
  virtual: true,
  admin: { hidden: true },
  hooks: {
    afterRead: [
      ({ siblingData, req }) => {
        const { id, languages, until, revokedAt } = siblingData as Record<string, unknown>
        if (!req.user || revokedAt || !(Date.parse(String(until)) > Date.now()) || !Array.isArray(languages)) return []
        return languages.map((locale) => `/${locale}/shared/${linkToken(Number(id), req.payload.secret)}`)
      },
    ],
  },
}

const fields: Field[] = [
  aboutDocument([...ADDRESSED, 'procedures']),
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    required: true,
    label: { zh: '语言', en: 'Languages' },
    options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  },
  { ...moment('until', { zh: '有效到', en: 'Opens until' }), required: true } as Field,
  ...person('by', { zh: '谁建的', en: 'By' }),
  kept(moment('revokedAt', { zh: '收回的时间', en: 'Revoked' })),
  ...person('revokedBy', { zh: '谁收回的', en: 'Revoked by' }),
  addresses,
]

/** Links by which someone without an account sees one draft for a while; `features/preview-links/` opens them. */
export const previewLinks = appointed({
  slug: 'preview-links',
  labels: { singular: { zh: '预览链接', en: 'Preview link' }, plural: { zh: '预览链接', en: 'Preview links' } },
  description: {
    zh: '给没有账户的人看一份草稿的链接。谁拿到链接都能看，所以只发给该看的人；可以随时收回。请在内容的编辑页里建。',
    en: 'Links that show a draft to people without an account. Whoever has the link can see it, so send it only to those who should; it can be revoked at any time. Make them on the page where the document is edited.',
  },
  columns: ['document', 'languages', 'until', 'byName', 'revokedAt', 'revokedByName'],
  fields,
  endpoints: [revoke],
  appoint: async (data, req) => {
    const languages = Array.isArray(data.languages) ? data.languages.filter(isLocale) : []
    await needsRight(req, data.document, languages)
    const left = Date.parse(String(data.until)) - Date.now()
    if (!(left > 0 && left <= LONGEST_MS))
      throw refusal(req, 400, { zh: '有效期最长七天。', en: 'A preview link opens for seven days at most.' })
    return { ...data, languages, ...byWhom(req, 'by') }
  },
})
