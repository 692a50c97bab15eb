import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import type { Locale } from '#i18n/routing.ts'

const WORDS = {
  zh: { publish: '发布', unpublish: '取消发布', zh: '中文', en: '英文', 'not-possible': '没有办成' },
  en: { publish: 'Publish', unpublish: 'Unpublish', zh: 'Chinese', en: 'English', 'not-possible': 'Not possible' },
} as const

type Row = { id: number; of: unknown; action: 'publish' | 'unpublish'; locale: Locale; at: string; state: string }

/** All that is arranged for the documents of a collection, asked once for all rows of a list. */
const arranged = cache(async (payload: Payload, collection: string): Promise<Row[]> => {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [{ 'document.relationTo': { equals: collection } }, { state: { in: ['waiting', 'not-possible'] } }],
    },
    depth: 0,
    pagination: false,
    sort: 'at',
  })
  return docs.map(({ id, document, action, locale, at, state }) => ({
    id,
    of: document?.value,
    action,
    locale,
    at,
    state: state ?? '',
  }))
})

/** In a list: what is to happen to a document, when, and what was not possible. */
export async function ScheduleCell({ collectionSlug, payload, rowData, i18n }: DefaultServerCellComponentProps) {
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const words = WORDS[language]
  const rows = (await arranged(payload, collectionSlug)).filter(({ of }) => of === rowData.id)
  return rows.map(({ id, action, locale, at, state }) => (
    <div key={id}>
      {state === 'not-possible' ? `${words['not-possible']}: ` : ''}
      <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time> · {words[action]} · {words[locale]}
    </div>
  ))
}
