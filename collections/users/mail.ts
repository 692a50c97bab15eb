import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { APIError, type CollectionBeforeOperationHook, type Config, type EmailAdapter } from 'payload'
import { say } from '#collections/shared/translate.ts'

const FROM = process.env.MAIL_FROM ?? 'signoff@localhost'
const NAME = '销号指南 Signoff'

/** Stands in where no mail server is configured: sending says so instead of losing the message. */
const none: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: FROM,
  defaultFromName: NAME,
  sendEmail: () => Promise.reject(new Error('There is no mail server. Set SMTP_URL and MAIL_FROM.')),
})

/** How the admin sends mail: by the server of `SMTP_URL`, if there is one. The server is first asked when mail is sent. */
export const mail: NonNullable<Config['email']> = process.env.SMTP_URL
  ? nodemailerAdapter({
      defaultFromAddress: FROM,
      defaultFromName: NAME,
      skipVerify: true,
      transportOptions: process.env.SMTP_URL,
    })
  : none

/** Without a mail server a forgotten password cannot be mailed; an admin sets a new one. */
export const needsMail: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || process.env.SMTP_URL) return args
  throw new APIError(
    say(req, {
      zh: '没有设置邮件服务器，不能发重设密码的邮件。请管理员在“账户”里给你设一个新密码。',
      en: 'There is no mail server, so no mail can be sent. Ask an admin to set a new password for you under Accounts.',
    }),
    503,
    undefined,
    true,
  )
}
