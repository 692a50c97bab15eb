import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { admins, adminsField, roleOf } from '#collections/shared/access.ts'
import { ROLES } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { say, type Say } from '#collections/shared/translate.ts'
import { typed } from '#collections/shared/userInput.ts'
import { needsMail } from './mail.ts'
import { nameEndpoint } from './nameEndpoint.ts'
import { sameTime } from './sameTime.ts'
import { throttleLogin } from './throttle.ts'
import { LOCALES } from '#i18n/routing.ts'

const HTTPS = process.env.SITE_URL?.startsWith('https:') ?? false

/** A working day: long enough to write, short enough for a lost laptop. Seconds. */
const SESSION = 8 * 60 * 60

/** The first-user form of the admin is public; only set-up, which runs before the port opens, may make an account alone. */
const noOpenRegistration: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local')
    throw new APIError('Forbidden', 403, undefined, true)
  return data
}

/** Refuses what would leave no admin; `words` say what. */
async function needsOther(req: PayloadRequest, id: number | string, words: Say): Promise<void> {
  const others = await req.payload.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (others.totalDocs === 0) throw new APIError(say(req, words), 400, undefined, true)
}

const keepAnAdmin: CollectionBeforeDeleteHook = async ({ id, req }) =>
  needsOther(req, id, { zh: '这是最后一个管理员，不能删除。', en: 'This is the last admin and cannot be deleted.' })

const stayAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const steps = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (steps)
    await needsOther(req, originalDoc.id, {
      zh: '这是最后一个管理员，角色不能改。先让另一个账户当管理员。',
      en: 'This is the last admin and keeps that role. Make another account an admin first.',
    })
  return data
}

/** Accounts of the admin: there is no registration, admins make them. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { zh: '账户', en: 'Account' }, plural: { zh: '账户', en: 'Accounts' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages'],
    group: { zh: '系统', en: 'System' },
  },
  auth: {
    tokenExpiration: SESSION,
    maxLoginAttempts: 0,
    useSessions: true,
    cookies: { secure: HTTPS, sameSite: 'Strict' },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: admins,
    delete: admins,
    unlock: admins,
    read: ({ req }) => (roleOf(req) === 'admin' ? true : req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => (roleOf(req) === 'admin' ? true : req.user ? { id: { equals: req.user.id } } : false),
  },
  endpoints: [nameEndpoint],
  hooks: {
    beforeOperation: [throttleLogin, sameTime, needsMail],
    beforeChange: [noOpenRegistration, stayAdmin],
    beforeDelete: [keepAnAdmin],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { zh: '姓名', en: 'Name' } },
    {
      name: 'byline',
      type: 'text',
      maxLength: 80,
      // One line, without what turns the direction of the words after it.
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? typed(value).replace(/\s+/g, ' ') : value)],
      },
      label: { zh: '公开的名字', en: 'Public name' },
      admin: {
        description: {
          zh: '写在你核对过的更新旁边，所有人都看得到，改了或清空，以前的更新旁边也跟着改。留空就写“编辑部”；姓名从不公开。',
          en: 'Shown to everyone beside the changes you checked; change or empty it, and earlier ones follow. Empty, they say “the editors of Signoff”; your name above is never shown.',
        },
      },
    },
    {
      ...choice('role', { zh: '角色', en: 'Role' }, ROLES, {
        required: true,
        defaultValue: 'translator',
        help: {
          zh: '管理员管账户；编辑写所有语言；译者只写自己的语言。',
          en: 'Admins keep the accounts, editors write every language, translators their own.',
        },
      }),
      saveToJWT: true,
      access: { create: adminsField, update: adminsField },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: { zh: '译者的语言', en: 'Languages of a translator' },
      options: LOCALES.map((value) => ({
        value,
        label: value === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' },
      })),
      access: { create: adminsField, update: adminsField },
      admin: { condition: (data) => data.role === 'translator' },
    },
  ],
}
