import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from './deskLanguage.ts'
import { Frame, requireViewer } from './Frame.tsx'
import { pageIn, Pages } from './Pages.tsx'
import { DeskRows } from './DeskRows.tsx'
import { connection } from '#collections/shared/connection.ts'
import { LISTS } from '#features/desk/lists.ts'
import { readList } from '#features/desk/readLists.ts'

const SIZE = 50

/** The whole of one list of the first screen. */
export async function DeskListView(props: AdminViewServerProps) {
  const { payload, i18n } = props.initPageResult.req
  const name = [props.params?.segments].flat()[1]
  const { admin } = payload.config.routes
  const viewer = requireViewer(props, `/desk/${name}`)
  const list = LISTS.find((each) => each.name === name && each.shownTo(viewer))
  if (!list) return notFound()
  const language = languageOf(i18n)
  const at = pageIn(props.searchParams?.page)
  const page = await readList(await connection(payload), viewer, list, { page: at, size: SIZE })
  return (
    <Frame {...props} title={`${list.label[language]} · ${page.total}`}>
      {page.total === 0 && <p>{list.none[language]}</p>}
      <DeskRows page={page} language={language} admin={admin} />
      <Pages
        page={at}
        pages={Math.ceil(page.total / SIZE)}
        language={language}
        address={(to) => `${admin}/desk/${list.name}?page=${to}`}
      />
    </Frame>
  )
}
