import { z } from 'zod'

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/name',
})

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://signoff.example' })
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'must be an origin only, without path or final slash',
  )

/** Every environment variable there is; `.env.example` explains each, and a test holds that the two agree. */
export const VARIABLES = {
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .refine(
      (value) => value.split(',').every((url) => postgresUrl.safeParse(url).success),
      'must be postgres:// addresses with commas between them',
    )
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(65535, 'must be at most 65535')
    .default(3000),
  SITE_URL: origin.optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters, such as the output of: openssl rand -hex 32')
    .optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@signoff.local'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front, 0 for none' })
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .default(0),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  OFFLINE: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  LINK_CHECKS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  MEDIA_DIR: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
  TEST_DATABASE_URL: postgresUrl.optional(),
}

const shape = z.object(VARIABLES)

/** The configuration, complete: `SITE_URL` is this machine's address unless given. */
export type Env = z.output<typeof shape> & { SITE_URL: string }

/** What is wrong with the environment, one line for each mistake. */
export class EnvError extends Error {}

/** Reads the configuration from the environment; an empty variable counts as unset. Throws `EnvError`. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const { data, error } = shape.safeParse(given)
  const lines = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`)
  if (given.DATABASE_URL && !given.PAYLOAD_SECRET)
    lines.push(
      'PAYLOAD_SECRET must be set together with DATABASE_URL, the same on every instance: openssl rand -hex 32.',
    )
  if (given.SMTP_URL && !given.MAIL_FROM)
    lines.push('MAIL_FROM must be set together with SMTP_URL: the address that mail comes from.')
  if (!data || lines.length > 0) throw new EnvError(lines.join('\n'))
  return { ...data, SITE_URL: data.SITE_URL ?? `http://localhost:${data.PORT}` }
}
