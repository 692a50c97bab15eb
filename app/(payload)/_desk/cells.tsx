import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from './deskLanguage.ts'
import { titleOf } from './deskWords.ts'
import { nameIn } from '#features/desk/documentNames.ts'
import { factsOf, type LanguageState, type ListFacts } from '#features/desk/listFacts.ts'
import { LANGUAGE_NAMES, type Say } from '#collections/shared/translate.ts'
import { LOCALES } from '#i18n/routing.ts'

type CellProps = DefaultServerCellComponentProps

const STATES: Record<LanguageState, Say> = {
  missing: { zh: '没有', en: 'missing' },
  draft: { zh: '草稿', en: 'draft' },
  published: { zh: '已发布', en: 'published' },
  changed: { zh: '有未发布的修改', en: 'unpublished changes' },
}

const NONE = '—'

const facts = ({ payload, collectionSlug, rowData }: CellProps): Promise<ListFacts | null> =>
  factsOf(payload, collectionSlug, Number(rowData.id))

/** The title in the language of the interface, else in the other: never the number of the document. */
export async function TitleCell(props: CellProps) {
  const { collectionSlug, i18n, link, linkURL, payload, rowData } = props
  const found = await facts(props)
  const title = titleOf(collectionSlug, found?.name ?? null, languageOf(i18n))
  const address = linkURL ?? `${payload.config.routes.admin}/collections/${collectionSlug}/${rowData.id}`
  return link ? <a href={address}>{title}</a> : <span>{title}</span>
}

/** How far the document is in each language. */
export async function LanguagesCell(props: CellProps) {
  const found = await facts(props)
  const language = languageOf(props.i18n)
  const states = LOCALES.map((locale) => {
    const state = found?.languages[locale] ?? 'missing'
    return `${LANGUAGE_NAMES[locale][language]}${language === 'zh' ? '' : ' '}${STATES[state][language]}`
  })
  return <span>{states.join(' · ')}</span>
}

/** The day of the oldest check of what readers see. */
export async function OldestCheckCell(props: CellProps) {
  const day = (await facts(props))?.oldestCheck
  return day ? <time dateTime={day}>{day}</time> : <span>{NONE}</span>
}

/** The country of the carrier that a procedure is of. */
export async function CountryCell(props: CellProps) {
  const country = (await facts(props))?.country
  return <span>{(country && nameIn(country, languageOf(props.i18n))) ?? NONE}</span>
}
