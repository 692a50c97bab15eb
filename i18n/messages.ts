import en from '#messages/en.json' with { type: 'json' }
import type { Locale } from './routing.ts'
import zh from '#messages/zh.json' with { type: 'json' }

/** The interface words of one language. */
export type Messages = typeof zh

/** The interface words of each language, as next-intl takes them; to say one of them, ask `translator.ts`. */
export const MESSAGES: Record<Locale, Messages> = { zh, en }
