import { useLocale, useTranslations } from 'next-intl'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'

const WAYS = ['home', 'carriers', 'devices', 'guide'] as const

/** What stands where there is no page: where to go on from. */
export function Lost() {
  const t = useTranslations('Lost')
  const locale = useLocale()
  const say = (text: string) => ({ text, lang: locale })
  return (
    <>
      <Title title={say(t('title'))} lead={say(t('text'))} />
      <Rows>
        {WAYS.map((kind) => (
          <Row key={kind} href={address(locale, { kind })} name={t(kind)} />
        ))}
      </Rows>
    </>
  )
}
