import { useTranslation } from '@payloadcms/ui'

/** The language of the admin's interface, which is not the one of the document. */
export const useAdminLanguage = (): 'zh' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'zh')
