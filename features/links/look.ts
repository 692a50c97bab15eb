import { isPublicAddress, type Allows } from './publicAddress.ts'
import { NotPublicError, requestHead, type HeadAnswer, type RequestOptions } from './requestHead.ts'
import type { LinkOutcome } from '#collections/shared/choices.ts'

/** What a look at an address came to. */
export type Look = {
  outcome: LinkOutcome
  /** What the server said last; null where it said nothing. */
  status: number | null
  /** Where the address leads for good; null where it leads nowhere else. */
  movedTo: string | null
}

export type LookOptions = {
  userAgent: string
  /** For tests, which have nothing but their own machine. */
  allows?: Allows
  /** For one answer, and for all redirects together. */
  timeoutMs?: number
  deadlineMs?: number
}

const TIMEOUT_MS = 10_000
const DEADLINE_MS = 25_000
const MOST_REDIRECTS = 5

const isRedirect = ({ status, location }: HeadAnswer): boolean => status >= 300 && status < 400 && location !== null
const isPermanent = ({ status }: HeadAnswer): boolean => status === 301 || status === 308

const outcomeOf = (status: number): LinkOutcome => {
  if (status >= 200 && status < 300) return 'answered'
  if (status === 404 || status === 410) return 'not-found'
  return status >= 500 || status < 400 ? 'silent' : 'turned-away'
}

type Times = { whole: AbortSignal; timeoutMs: number }

const parsed = (address: string, base?: URL): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null

/** Some servers know only GET, or answer HEAD otherwise: what HEAD does not settle is asked again. */
async function ask(url: URL, options: Omit<RequestOptions, 'signal'>, times: Times): Promise<HeadAnswer> {
  const signal = () => AbortSignal.any([times.whole, AbortSignal.timeout(times.timeoutMs)])
  try {
    const head = await requestHead(url, 'HEAD', { ...options, signal: signal() })
    if (head.status < 400 || head.status === 429) return head
  } catch (error) {
    if (error instanceof NotPublicError || times.whole.aborted) throw error
  }
  return requestHead(url, 'GET', { ...options, signal: signal() })
}

/** Follows an address to its end, each step of it held against `allows`. Never throws, never reads a body. */
export async function look(address: string, options: LookOptions): Promise<Look> {
  const { userAgent, allows = isPublicAddress, timeoutMs = TIMEOUT_MS, deadlineMs = DEADLINE_MS } = options
  const times = { whole: AbortSignal.timeout(deadlineMs), timeoutMs }
  let status: number | null = null
  let movedTo: string | null = null
  let [url, forGood] = [parsed(address), true]
  try {
    for (let steps = 0; url !== null && steps <= MOST_REDIRECTS; steps += 1) {
      const answer = await ask(url, { allows, userAgent }, times)
      status = answer.status
      if (!isRedirect(answer)) {
        const outcome = outcomeOf(answer.status)
        return outcome === 'answered' && movedTo !== null
          ? { outcome: 'redirected', status, movedTo }
          : { outcome, status, movedTo: null }
      }
      url = parsed(answer.location ?? '', url)
      forGood &&= isPermanent(answer)
      if (forGood && url !== null) movedTo = url.href
    }
  } catch (error) {
    return { outcome: error instanceof NotPublicError ? 'not-public' : 'silent', status, movedTo: null }
  }
  return { outcome: 'silent', status, movedTo: null }
}
