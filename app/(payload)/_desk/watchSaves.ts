/** How a save of a form was answered; status 0 if nothing answered at all. */
export type SaveAnswer = { status: number; body: unknown }

type SaveWatcher = {
  /** The path of the API that the form saves to. */
  path: string
  /** What to tell instead where the answer does not help: nothing answered, or the session has ended. */
  words: { offline: string; expired: string }
  answered: (answer: SaveAnswer) => void
}

const watchers = new Set<SaveWatcher>()

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

async function isSignedIn(ask: typeof fetch): Promise<boolean> {
  const response = await ask('/api/users/me', { credentials: 'include' }).catch(() => null)
  const body = (await response?.json().catch(() => null)) as { user?: unknown } | null
  return Boolean(body?.user)
}

async function watched(
  ask: typeof fetch,
  watcher: SaveWatcher,
  ...request: Parameters<typeof fetch>
): Promise<Response> {
  const { answered, words } = watcher
  const response = await ask(...request).catch(() => null)
  if (!response) {
    answered({ status: 0, body: null })
    return refusal(503, words.offline)
  }
  if ((response.status === 401 || response.status === 403) && !(await isSignedIn(ask))) {
    answered({ status: 401, body: null })
    return refusal(401, words.expired)
  }
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  answered({ status: response.status, body })
  return response
}

let isWatching = false

/** Payload's form tells nobody how a save was answered, so its one way out is watched: only forms send form data. */
function begin(): void {
  const ask = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const { pathname } = new URL(address, window.location.href)
    const watcher = init?.body instanceof FormData ? [...watchers].find(({ path }) => path === pathname) : undefined
    return watcher ? watched(ask, watcher, input, init) : ask(input, init)
  }
  isWatching = true
}

/** Watches the saves of one form until the answered function is called. */
export function watchSaves(watcher: SaveWatcher): () => void {
  if (!isWatching) begin()
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}
