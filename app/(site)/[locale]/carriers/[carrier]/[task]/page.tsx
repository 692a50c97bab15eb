import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Copy } from '#app/_parts/Copy/Copy.tsx'
import { Ask } from '#app/_parts/Ask/Ask.tsx'
import { HowTo } from './HowTo.tsx'
import { ProcedureBody } from './ProcedureBody.tsx'
import { ProcedureTitle } from './ProcedureTitle.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { explainProcedure } from '#app/_page/explainProcedure.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, taskOf, type Params } from '#app/_page/params.ts'
import { sheetOf } from '#app/_page/sheet.ts'
import { today } from '#app/_page/today.ts'
import { journey } from '#collections/procedures/journey.ts'
import { procedure } from '#collections/procedures/read.ts'
import { terms } from '#collections/terms/read.ts'
import type { Page } from '#collections/addresses.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'carrier' | 'task'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { carrier, task: segment } = await params
  const task = taskOf(segment)
  const page = { kind: 'procedure', carrier, task } satisfies Page
  const data = found(locale, await ask(procedure, locale, carrier, task))
  const t = await getTranslations({ locale, namespace: 'Task' })
  const title = data.title ?? { text: t(`title.${task}`, { name: data.carrier.name.text }), lang: locale }
  return { locale, page, data, title, label: t(`label.${task}`) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data, title } = await read(props)
  const { lead, shown, published, changedAt } = data
  return head({ locale, page, title: title.text, description: lead.text, shown, published, changedAt })
}

/** A procedure, the page this site exists for: what it takes, and the whole way out in the order that is safe. */
export default async function ProcedurePage(props: Props) {
  const { locale, page, data, title, label } = await read(props)
  const { country, name, slug } = data.carrier
  const crumbs = await trail(
    locale,
    'carriers',
    ...(country ? [{ name: country.name, page: { kind: 'country', country: country.slug } as const }] : []),
    { name, page: { kind: 'carrier', carrier: slug } },
    { name: label, page },
  )
  return (
    <Shell page={page} crumbs={crumbs}>
      <Copy />
      {data.shown === locale && (
        <HowTo page={page} title={title.text} lead={data.lead.text} legs={journey(data)} task={data.task} />
      )}
      <ProcedureTitle procedure={data} title={title} today={today()} />
      <ProcedureBody
        {...explainProcedure(data, await ask(terms, locale))}
        sheet={await sheetOf(locale, country?.slug, data.cards)}
      />
      <Ask page={page} reported={data.reported} />
    </Shell>
  )
}
