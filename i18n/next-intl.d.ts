import type zh from '#messages/zh.json'
import type { Locale as Language } from './routing.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof zh
  }
}
