import { useLocale, useTranslations } from 'next-intl'
import { CountryCarriers } from './CountryCarriers.tsx'
import { Cards } from '#app/_parts/Cards/Cards.tsx'
import { Glossary } from '#app/_parts/Glossary/Glossary.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import { Topics } from '#app/_parts/Topics/Topics.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Country } from '#collections/countries/view.ts'
import type { TermRow } from '#collections/terms/view.ts'

type Props = { country: Country; terms: TermRow[]; today: string }

/** Where to complain, in order; the regulator; the rules; the carriers. A topic nothing is known of is left out. */
export function CountryBody({ country, terms, today }: Props) {
  const t = useTranslations('Country')
  const words = useTranslations('Cards')
  const locale = useLocale()
  const { complaint, regulator, rules, cards, carriers, lang } = country
  const topics = [
    complaint.length > 0 && {
      id: 'complaint',
      label: t('complaint'),
      content: (
        <>
          {complaint.length > 1 && <p>{t('in-order')}</p>}
          <Steps>
            {complaint.map((statement, index) => (
              <Step key={index}>
                <Statement of={statement} menus={lang} />
              </Step>
            ))}
          </Steps>
        </>
      ),
    },
    regulator && {
      id: 'regulator',
      label: t('regulator'),
      content: (
        <Pair note={<Sources sources={regulator.sources} />}>
          <p>
            <Inline of={regulator.name} menus={lang} /> {regulator.url && <a href={regulator.url}>{t('site')}</a>}
          </p>
        </Pair>
      ),
    },
    rules.length > 0 && {
      id: 'rules',
      label: t('rules'),
      content: rules.map((rule, index) => (
        <Statement key={index} of={rule} title={<Rule title={rule.title} date={rule.date} />} menus={lang} />
      )),
    },
    cards.length > 0 && {
      id: 'cards',
      label: words('heading'),
      content: (
        <>
          <p>
            <a href={address(locale, { kind: 'cards', country: country.slug })}>{words('full')}</a>
          </p>
          <Cards of={cards} />
        </>
      ),
    },
    carriers.length > 0 && {
      id: 'carriers',
      label: t('carriers'),
      content: <CountryCarriers carriers={carriers} today={today} />,
    },
  ]
  return (
    <Topics of={topics}>
      <Glossary terms={terms} />
    </Topics>
  )
}

function Rule({ title, date }: Pick<Country['rules'][number], 'title' | 'date'>) {
  return (
    <>
      <Inline of={title} /> {date && <small>{date}</small>}
    </>
  )
}
