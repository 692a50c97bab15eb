import { useLocale } from 'next-intl'
import styles from './Inline.module.css'
import { labelLang, runs } from './runs.ts'
import { inline, type Mark } from '#collections/shared/inline.ts'
import type { Text } from '#collections/shared/view.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

type Tongues = { locale: Locale; lang: string; menus: string }

/** A text of the guide with its marks set; whatever is in another language than the page says so. `menus` is the language of button labels, by default the text's own. */
export function Inline({ of, menus = LANG[of.lang] }: { of: Text; menus?: string }) {
  const locale = useLocale()
  const tongues = { locale, lang: LANG[of.lang], menus }
  const marks = inline(of.text).map((mark, index) => <Set key={index} mark={mark} {...tongues} />)
  return of.lang === locale ? marks : <span lang={LANG[of.lang]}>{marks}</span>
}

function Set({ mark, ...tongues }: { mark: Mark } & Tongues) {
  switch (mark.type) {
    case 'label':
      return mark.path.map((label, index) => (
        <span key={index}>
          {index > 0 && ' → '}
          <kbd lang={labelLang(label, { marked: mark.lang, ...tongues }) ?? undefined}>{label}</kbd>
        </span>
      ))
    case 'code':
      return <code>{mark.text}</code>
    case 'strong':
      return (
        <strong>
          <Runs text={mark.text} {...tongues} />
        </strong>
      )
    case 'link':
      return (
        <a
          href={mark.to.startsWith('/') ? `/${tongues.locale}${mark.to}` : mark.to}
          className={mark.to.startsWith('#') ? styles.term : undefined}
        >
          <Runs text={mark.text} {...tongues} />
        </a>
      )
    case 'text':
      return <Runs text={mark.text} {...tongues} />
  }
}

function Runs({ text, lang, menus }: { text: string } & Tongues) {
  return runs(text, lang, menus).map((run, index) =>
    run.lang ? (
      <span key={index} lang={run.lang}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  )
}
