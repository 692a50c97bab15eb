import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Copy } from '#app/_parts/Copy/Copy.tsx'
import { Ask } from '#app/_parts/Ask/Ask.tsx'
import { DeviceBody } from './DeviceBody.tsx'
import { DeviceTitle } from './DeviceTitle.tsx'
import { JsonLd } from '#app/_parts/JsonLd/JsonLd.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { howTo } from '#app/_page/structured.ts'
import { today } from '#app/_page/today.ts'
import { device } from '#collections/devices/read.ts'
import { explain } from '#collections/terms/explain.ts'
import { terms } from '#collections/terms/read.ts'
import type { Page } from '#collections/addresses.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'device'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { device: slug } = await params
  const data = found(locale, await ask(device, locale, slug))
  const t = await getTranslations({ locale, namespace: 'Device' })
  const title = t('title', { name: data.name.text })
  return { locale, page: { kind: 'device', device: slug } satisfies Page, data, title }
}

/** What machines are told of this page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data, title } = await read(props)
  const { lead, shown, published, changedAt } = data
  return head({ locale, page, title, description: lead.text, shown, published, changedAt })
}

/** A device family: erase or move an eSIM on it, and where its identifiers are. */
export default async function DevicePage(props: Props) {
  const { locale, page, data, title } = await read(props)
  const steps = data.erase?.steps.map(({ text }) => ({ name: text, text })) ?? []
  // Only what the body shows, in its order: a term mentioned in the title alone would lead from nowhere.
  const { erase, redownload, move, reset, find, warnings } = data
  const told = explain({ erase, redownload, move, reset, find, warnings }, await ask(terms, locale))
  return (
    <Shell page={page} crumbs={await trail(locale, 'devices', { name: data.name, page })}>
      <Copy />
      {data.shown === locale && steps.length > 0 && (
        <JsonLd data={howTo(locale, page, { name: title, lead: data.lead.text, steps })} />
      )}
      <DeviceTitle device={data} title={{ text: title, lang: locale }} today={today()} />
      <DeviceBody device={{ ...data, ...told.data }} terms={told.mentioned} />
      <Ask page={page} reported={data.reported} />
    </Shell>
  )
}
