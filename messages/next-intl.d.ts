import type zh from './zh.json'
import type { Locale as Language } from './locales.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof zh
  }
}
