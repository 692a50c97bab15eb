import type { PayloadRequest } from 'payload'

/** What hooks of one request tell each other; it goes with the request. */
export type RequestMemo<Value> = {
  get: (req: PayloadRequest, key: string) => Value | undefined
  set: (req: PayloadRequest, key: string, value: Value) => void
}

/**
 * Keeps values beside a request under a name of their own. Payload hands copies of a request from hook to hook; what they
 * share is what stands in their context under a string: an empty context, or a symbol in it, is left behind.
 */
export function requestMemo<Value>(name: string): RequestMemo<Value> {
  const valuesOf = (req: PayloadRequest): Map<string, Value> =>
    (req.context[name] ??= new Map<string, Value>()) as Map<string, Value>
  return {
    get: (req, key) => valuesOf(req).get(key),
    set: (req, key, value) => void valuesOf(req).set(key, value),
  }
}
