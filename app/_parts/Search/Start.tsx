import { useLocale, useTranslations } from 'next-intl'
import { Tasks } from '#app/_parts/Tasks/Tasks.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'

/** What can be asked, and where else to begin, before anything was. */
export function Start() {
  const t = useTranslations('Search')
  const locale = useLocale()
  const search = address(locale, { kind: 'search' })
  return (
    <>
      <Topic id="ask" title={t('ask')}>
        <Rows>
          {t('examples')
            .split(' / ')
            .map((words) => (
              <Row key={words} href={`${search}?q=${encodeURIComponent(words)}`} name={words} />
            ))}
        </Rows>
      </Topic>
      <Topic id="start" title={t('start')}>
        <Tasks />
      </Topic>
    </>
  )
}
