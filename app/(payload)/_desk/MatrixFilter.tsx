import type { SanitizedConfig } from 'payload'
import { kindLabel } from './kindLabel.ts'
import styles from './Matrix.module.css'
import type { MatrixWords } from './matrixWords.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import type { MatrixQuery } from '#features/translation/matrix.ts'
import { TRANSLATION_STANDINGS } from '#features/translation/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

type Props = { query: MatrixQuery; address: string; language: Locale; words: MatrixWords; config: SanitizedConfig }

/** Chooses which documents the matrix shows; the address says the same. */
export function MatrixFilter({ query, address, language, words, config }: Props) {
  const fields = [
    {
      name: 'kind',
      label: words.kind,
      now: query.of,
      options: [...KIND_SLUGS, 'site'].map((slug) => [slug, kindLabel(config, slug, language)] as const),
    },
    {
      name: 'language',
      label: words.language,
      now: query.locale,
      options: LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale][language]] as const),
    },
    {
      name: 'state',
      label: words.state,
      now: query.standing,
      options: TRANSLATION_STANDINGS.map((standing) => [standing, words.standing[standing]] as const),
    },
  ]
  return (
    <form method="get" action={address} className={styles.filter}>
      {fields.map(({ name, label, now, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={now ?? ''}>
            <option value="">{words.any}</option>
            {options.map(([value, said]) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{words.show}</button>
    </form>
  )
}
