import { useLocale, useTranslations } from 'next-intl'
import { Pieces } from './Pieces.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Hit } from '#features/search/view.ts'
import { LANG } from '#i18n/routing.ts'

type Props = {
  hits: Hit[]
  /** Whether each says what kind of page it is: not under a heading that does. */
  kinds?: boolean
}

/** Pages that were found, each with the words that matched. */
export function Hits({ hits, kinds = false }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Rows>
      {hits.map(({ kind, page, anchor, lang, title, excerpt, also }) => {
        const tongue = lang === locale ? undefined : LANG[lang]
        return (
          <Row
            key={address(locale, page)}
            href={address(locale, page) + (anchor === null ? '' : `#${anchor}`)}
            name={
              <span lang={tongue}>
                <Pieces of={title} />
              </span>
            }
            about={
              <>
                {also.length > 0 && (
                  <>
                    {t('Search.also')}
                    <Pieces of={also} />
                    <br />
                  </>
                )}
                <span lang={tongue}>
                  <Pieces of={excerpt} />
                </span>
              </>
            }
            facts={[...(tongue ? [t('Row.only')] : []), ...(kinds ? [t(`Search.kind.${kind}`)] : [])]}
          />
        )
      })}
    </Rows>
  )
}
