import type { Messages } from './messages.ts'
import type { Locale as Language } from './routing.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
