import { useLocale, useTranslations } from 'next-intl'
import { Call } from './Call.tsx'
import { TextList } from '#app/_parts/TextList/TextList.tsx'
import { Ways } from './Ways.tsx'
import { Days } from '#app/_parts/Days/Days.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Item } from '#features/checklist/view.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import { LANG } from '#i18n/routing.ts'

type Props = { item: Item; procedure: Procedure }

/** What an item says below its title. */
export function Content({ item: { what }, procedure }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const menus = procedure.carrier.lang
  switch (what.kind) {
    case 'stage':
    case 'refund':
    case 'number':
      return <TextList of={[what.text]} menus={menus} />
    case 'advice':
      return (
        <>
          <TextList of={[{ text: t(`Checklist.advice.${what.advice}.text`), lang: locale }]} />
          <TextList of={what.said} ordered={what.advice === 'accounts-move'} />
          <Call of={what.hotlines} />
        </>
      )
    case 'find-accounts':
      return <TextList of={what.items} ordered />
    case 'identifiers':
      return (
        <>
          <p>{t('Checklist.item.identifiers-about')}</p>
          <ul className="points">
            {what.items.map(({ identifier, text }) => (
              <li key={identifier}>
                <strong>{t(`Device.${identifier}`)}</strong> <Inline of={text} />
              </li>
            ))}
          </ul>
        </>
      )
    case 'alternative':
      return <TextList of={[what.of.text]} menus={menus} />
    case 'ready':
      return (
        <ul className="points">
          {what.needs.map((need) => (
            <li key={need}>{t(`Need.${need}`)}</li>
          ))}
          {what.bring.map((text, index) => (
            <li key={index}>
              <Inline of={text} menus={menus} />
            </li>
          ))}
          {what.papers && <li>{t('Checklist.item.ready-papers')}</li>}
        </ul>
      )
    case 'cancel':
      return <Ways what={what} procedure={procedure} />
    case 'say':
      return (
        <ul className="points">
          {what.cards.map(({ text, lang, meaning }, index) => (
            <li key={index}>
              <b lang={lang}>{text}</b>
              {lang !== LANG[locale] && (
                <p>
                  <Inline of={meaning} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )
    case 'days':
      return <Days days={what.days.map(({ when, event }) => ({ when, event }))} menus={menus} />
    case 'erase':
      return (
        <>
          <p>{t('Checklist.item.erase-if')}</p>
          <TextList of={what.steps} ordered />
          <TextList of={what.connection ? [what.connection] : []} />
        </>
      )
    case 'complain': {
      const { slug, name } = what.country
      const link = () => (
        <a href={address(locale, { kind: 'country', country: slug })}>
          <Inline of={name} />
        </a>
      )
      return (
        <>
          <TextList of={what.texts} ordered />
          <p>{t.rich('Checklist.country', { link })}</p>
        </>
      )
    }
  }
}
