/** What someone typed into a document's form and did not save; a browser keeps it. */
export type KeptText = {
  /** When it was typed, in milliseconds. */
  at: number
  /** When the document it was typed into had last been saved; null for a new one. */
  base: string | null
  data: Record<string, unknown>
}

/** Whose text it is, and of what: a document in one language. `id` is null for a new document and for a global. */
export type KeptFor = { user: string; slug: string; id: string | null; locale: string }

const PREFIX = 'signoff:kept:'

/** Text that nobody came back for in two weeks is let go. */
const LIFETIME = 14 * 24 * 60 * 60 * 1000

const keyOf = ({ user, slug, id, locale }: KeptFor): string => [PREFIX + user, slug, id ?? 'new', locale].join(':')

const parse = (text: string | null): KeptText | null => {
  if (text === null) return null
  try {
    const { at, base, data } = JSON.parse(text) as Partial<KeptText>
    return typeof at === 'number' && typeof data === 'object' && data !== null ? { at, base: base ?? null, data } : null
  } catch {
    return null
  }
}

/** What is kept of a document, or null if that is nothing. */
export const readKept = (storage: Storage, whose: KeptFor): KeptText | null => parse(storage.getItem(keyOf(whose)))

/** Lets go of what is kept of a document. */
export const dropKept = (storage: Storage, whose: KeptFor): void => storage.removeItem(keyOf(whose))

/** Lets go of what is too old, whoever's it is. */
export function sweepKept(storage: Storage, now = Date.now()): void {
  for (const key of Object.keys(storage).filter((each) => each.startsWith(PREFIX))) {
    const kept = parse(storage.getItem(key))
    if (!kept || now - kept.at > LIFETIME) storage.removeItem(key)
  }
}

/** Keeps what was typed. Answers false where the browser has no room or no permission to keep anything. */
export function keep(storage: Storage, whose: KeptFor, text: KeptText): boolean {
  try {
    storage.setItem(keyOf(whose), JSON.stringify(text))
    return true
  } catch {
    return false
  }
}
