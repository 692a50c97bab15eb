import type { ServerProps } from 'payload'
import { MATRIX_WORDS } from './matrixWords.ts'

/** The way to the matrix of translations, in the menu of the admin. */
export function TranslationsLink({ i18n, payload }: ServerProps) {
  const words = MATRIX_WORDS[i18n.language === 'en' ? 'en' : 'zh']
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/translations`}>
      <span className="nav__link-label">{words.title}</span>
    </a>
  )
}
