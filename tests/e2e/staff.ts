import { expect, type APIRequestContext, type APIResponse } from '@playwright/test'

/** The accounts of the site under test; `zh` and `en` translate into that language only. */
export const STAFF = ['admin', 'editor', 'zh', 'en'] as const
export type StaffMember = (typeof STAFF)[number]

export const PASSWORD = 'correct horse battery staple'

/** How someone signs in. */
export const emailOf = (person: StaffMember): string => `${person}@example.org`

type Tokens = Record<StaffMember, string>

async function signIn(site: string, person: StaffMember): Promise<string> {
  const response = await fetch(`${site}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site },
    body: JSON.stringify({ email: emailOf(person), password: PASSWORD }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${person} could not sign in: ${response.status}`)
  return token
}

/** Makes the other accounts as the administrator; resolves to everyone's token, so that nobody has to sign in twice. */
export async function register(site: string): Promise<Tokens> {
  const tokens: Tokens = { admin: await signIn(site, 'admin'), editor: '', zh: '', en: '' }
  for (const person of STAFF.slice(1)) {
    const role = person === 'editor' ? { role: 'editor' } : { role: 'translator', languages: [person] }
    const response = await fetch(`${site}/api/users`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.admin}` },
      body: JSON.stringify({ name: person, email: emailOf(person), password: PASSWORD, ...role }),
    })
    if (response.status !== 201) throw new Error(`${person} got no account: ${await response.text()}`)
    tokens[person] = await signIn(site, person)
  }
  return tokens
}

/** The token of someone's session. */
export const tokenOf = (person: StaffMember): string => (JSON.parse(process.env.E2E_ACCOUNTS ?? '{}') as Tokens)[person]

/** Asks the REST API as someone, or as a stranger (null); `path` begins after `/api`. */
export const api = (
  request: APIRequestContext,
  person: StaffMember | null,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: object,
): Promise<APIResponse> =>
  request.fetch(`/api${path}`, {
    method,
    headers: { 'accept-language': 'en', ...(person ? { authorization: `JWT ${tokenOf(person)}` } : {}) },
    ...(data ? { data } : {}),
  })

/** The same, and it must succeed; resolves to what was answered, or to the document in it. */
export async function done(answer: Promise<APIResponse>): Promise<Record<string, unknown> & { id: number }> {
  const response = await answer
  const text = await response.text()
  expect(response.ok(), `${response.status()} ${text.slice(0, 500)}`).toBe(true)
  const body = JSON.parse(text) as { doc?: Record<string, unknown>; result?: Record<string, unknown> }
  return (body.doc ?? body.result ?? body) as Record<string, unknown> & { id: number }
}
