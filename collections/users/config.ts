import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload'
import { admins, adminsField, roleOf } from '#collections/shared/access.ts'
import { ROLES } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { say } from '#collections/shared/say.ts'
import { needsMail } from './mail.ts'
import { sameTime } from './sameTime.ts'
import { throttleLogin } from './throttle.ts'
import { LOCALES } from '#messages/locales.ts'

const HTTPS = process.env.SITE_URL?.startsWith('https:') ?? false

/** A working day: long enough to write, short enough for a lost laptop. Seconds. */
const SESSION = 8 * 60 * 60

/** The first-user form of the admin is public; only set-up, which runs before the port opens, may make an account alone. */
const noOpenRegistration: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local')
    throw new APIError('Forbidden', 403, undefined, true)
  return data
}

const keepAnAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const others = await req.payload.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (others.totalDocs > 0) return
  throw new APIError(
    say(req, { zh: '这是最后一个管理员，不能删除。', en: 'This is the last admin and cannot be deleted.' }),
    400,
    undefined,
    true,
  )
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
  hooks: {
    beforeOperation: [throttleLogin, sameTime, needsMail],
    beforeChange: [noOpenRegistration],
    beforeDelete: [keepAnAdmin],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { zh: '姓名', en: 'Name' } },
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
