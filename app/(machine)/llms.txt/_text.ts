import { getTranslations } from 'next-intl/server'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { origin } from '#app/_page/origin.ts'
import { carriers } from '#collections/carriers/read.ts'
import { countries } from '#collections/countries/read.ts'
import { devices } from '#collections/devices/read.ts'
import { sections } from '#collections/guide/read.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Languages } from '#collections/shared/view.ts'
import { ADDRESSED, indexOf, namespaceOf, type AddressedKind, type Page } from '#collections/addresses.ts'
import { other, type Locale } from '#i18n/routing.ts'

/** Links of a chapter at most: an index must stay short enough to be read whole. */
const MOST = 200

/** Pages to work with. */
const TOOLS = ['checklist', 'identifiers', 'changes', 'data'] as const

/** Kinds whose documents are listed in a chapter of their own; of the others the index is named. */
const CHAPTERS: readonly AddressedKind[] = ['sections', 'carriers', 'devices', 'countries']

const absolute = (path: string): string => new URL(path, origin()).href

/** A name or note on one line, without what Markdown would read as a mark. */
const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&').trim()

type Link = { name: string; to: string; note?: string }

const line = ({ name, to, note }: Link): string => `- [${oneLine(name)}](${to})${note ? `: ${oneLine(note)}` : ''}`

const chapter = (title: string, links: Link[]): string =>
  links.length === 0 ? '' : [`## ${title}`, '', ...links.map(line)].join('\n')

/** The address of a page as Markdown. */
const markdownOf = (locale: Locale, page: Page): string => absolute(`${address(locale, page)}.md`)

async function procedures(locale: Locale): Promise<Link[]> {
  const t = await getTranslations({ locale })
  const rows = (await ask(carriers, locale)).flatMap((group) => group.carriers.flatMap((each) => each.procedures))
  return published(rows, locale).map(({ carrier, task, title, effort, checkedOn }) => ({
    name: title?.text ?? t(`Task.title.${task}`, { name: carrier.name.text }),
    to: markdownOf(locale, { kind: 'procedure', carrier: carrier.slug, task }),
    note: t('Data.llms-note', { effort: t(`Effort.label.${effort.level}`), day: checkedOn }),
  }))
}

const published = <Row extends Languages>(rows: Row[], locale: Locale): Row[] =>
  rows.filter((row) => row.shown === locale)

/** As many links as an index bears, and where the others are. */
const few = (links: Link[], more: (count: number) => Link): Link[] =>
  links.length > MOST ? [...links.slice(0, MOST), more(links.length - MOST)] : links

/** The chapters of one language: guide, procedures, devices, countries, and what one can do without. */
async function chapters(locale: Locale): Promise<string[]> {
  const t = await getTranslations({ locale })
  const more = (kind: 'carriers' | 'devices' | 'countries') => (count: number) => ({
    name: t(`${namespaceOf(kind)}.title`),
    to: markdownOf(locale, { kind }),
    note: t('Data.llms-more', { count }),
  })
  const guide = published(await ask(sections, locale), locale).map(({ slug, title, lead }) => ({
    name: title.text,
    to: markdownOf(locale, { kind: 'section', section: slug }),
    note: lead.text,
  }))
  const erase = published(await ask(devices, locale), locale).map(({ slug, name, checkedOn }) => ({
    name: name.text,
    to: markdownOf(locale, { kind: 'device', device: slug }),
    note: `${t('Row.checked')} ${checkedOn}`,
  }))
  const rules = published(await ask(countries, locale), locale).map(({ slug, name, carriers: count }) => ({
    name: name.text,
    to: markdownOf(locale, { kind: 'country', country: slug }),
    note: t('Countries.carriers', { count }),
  }))
  return [
    chapter(t('Guide.title'), guide),
    chapter(t('Data.llms-procedures'), [
      { name: t('Carriers.title'), to: markdownOf(locale, { kind: 'carriers' }), note: t('Carriers.lead') },
      ...few(await procedures(locale), more('carriers')),
    ]),
    chapter(
      t('Data.llms-tools'),
      TOOLS.map((kind) => ({ name: t(`Footer.${kind}`), to: markdownOf(locale, { kind }) })),
    ),
    chapter(t('Devices.title'), few(erase, more('devices'))),
    chapter(t('Countries.title'), few(rules, more('countries'))),
  ]
}

/** What one can do without: llmstxt.org keeps the name of this chapter for it. */
async function optional(locale: Locale): Promise<Link[]> {
  const t = await getTranslations({ locale })
  return [
    ...ADDRESSED.filter((kind) => !CHAPTERS.includes(kind)).map((kind) => {
      const index = indexOf(kind)
      const words = namespaceOf(index.kind)
      return { name: t(`${words}.title`), to: markdownOf(locale, index), note: t(`${words}.lead`) }
    }),
    { name: t('About.title'), to: markdownOf(locale, { kind: 'about' }) },
    { name: t('Data.title'), to: markdownOf(locale, { kind: 'data' }), note: t('Data.lead') },
  ]
}

/** The index of llmstxt.org in some languages, one after the other: only what is published in each. */
export async function llms(locales: readonly Locale[]): Promise<string> {
  const says = await Promise.all(locales.map((locale) => getTranslations({ locale })))
  const rest = await Promise.all(locales.map(optional))
  const [only] = locales
  const elsewhere: Link[] =
    locales.length === 1 && only
      ? [{ name: says[0]?.('Data.llms-other') ?? '', to: absolute(`/${other(only)}/llms.txt`) }]
      : []
  const parts = [
    `# ${says.map((t) => t('Site.name')).join(' ')}`,
    says.map((t) => `> ${t('Site.description')}`).join('\n>\n'),
    ...says.map((t) => t('Data.llms-about')),
    ...(await Promise.all(locales.map(chapters))).flat(),
    chapter('Optional', [...rest.flat(), { name: 'carriers.json', to: absolute('/data/carriers.json') }, ...elsewhere]),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
