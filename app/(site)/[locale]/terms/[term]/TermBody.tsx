import { useTranslations } from 'next-intl'
import { Definitions } from '#app/_parts/Glossary/Glossary.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Titles } from '#app/_parts/Sources/Titles.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import type { Term } from '#collections/terms/view.ts'

/** A term in full: the explanation, its other names, related terms, sources. */
export function TermBody({ term: { long, aliases, see, sources } }: { term: Term }) {
  const t = useTranslations('Terms')
  return (
    <>
      <div className="prose">
        <p>
          <Inline of={long} />
        </p>
        {aliases.length > 0 && (
          <p>
            {t('aliases')}
            {aliases.map((alias, index) => (
              <span key={alias}>
                {index === 0 ? ' ' : ' · '}
                <Inline of={{ text: alias, lang: /\p{Script=Han}/u.test(alias) ? 'zh' : 'en' }} />
              </span>
            ))}
          </p>
        )}
      </div>
      {see.length > 0 && (
        <Topic id="see" title={t('see')}>
          <Definitions terms={see} />
        </Topic>
      )}
      {sources.length > 0 && (
        <Topic id="sources" title={t('sources')}>
          <Titles sources={sources} />
        </Topic>
      )}
    </>
  )
}
