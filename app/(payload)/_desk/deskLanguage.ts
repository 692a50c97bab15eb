import type { I18n } from '@payloadcms/translations'
import type { Locale } from '#i18n/routing.ts'

/** The language of the admin's interface. */
export const languageOf = ({ language }: Pick<I18n, 'language'>): Locale => (language === 'en' ? 'en' : 'zh')
