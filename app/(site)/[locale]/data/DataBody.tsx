import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Table } from '#app/_parts/Table/Table.tsx'
import { Topics } from '#app/_parts/Topics/Topics.tsx'
import { address } from '#app/_page/pageAddress.ts'
import type { Page } from '#collections/addresses.ts'

/** The files, by what the page says of each. */
const FILES = [
  ['carriers-json', '/data/carriers.json'],
  ['carriers-csv', '/data/carriers.csv'],
  ['carrier-json', '/data/carriers/ee.json'],
  ['schema-json', '/data/schema.json'],
  ['columns-json', '/data/carriers.csv-metadata.json'],
] as const

/** A page that has a bit of everything, to try. */
const EXAMPLE: Page = { kind: 'procedure', carrier: 'ee', task: 'cancel-line' }

const LICENCE = {
  zh: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  en: 'https://creativecommons.org/licenses/by/4.0/',
}

type Props = {
  /** Of the format. */
  version: string
  /** Where this page lives, to be quoted. */
  url: string
  /** YYYY-MM-DD. */
  today: string
}

const code = (words: ReactNode) => <code>{words}</code>

/** What there is to download, how to use and quote it, and what to mind. */
export function DataBody({ version, url, today }: Props) {
  const t = useTranslations('Data')
  const locale = useLocale()
  const to = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>
  const example = `${address(locale, EXAMPLE)}.md`
  const files = (
    <>
      <p>{t('files-text')}</p>
      <Table
        id="files-caption"
        caption={t('files-caption')}
        head={[t('file'), t('about')]}
        rows={FILES.map(([key, path]) => [
          <a key="file" href={path}>
            {path.replace('/data/', '')}
          </a>,
          t.rich(key, { code }),
        ])}
      />
    </>
  )
  const markdown = (
    <>
      <p>{t.rich('markdown-text', { code, path: example, link: to(example) })}</p>
      <p>{t.rich('llms', { link: to('/llms.txt') })}</p>
    </>
  )
  const licence = (
    <>
      <p>{t.rich('licence-text', { link: to(LICENCE[locale]) })}</p>
      <p>{t.rich('cite', { url, day: today, link: to(url) })}</p>
    </>
  )
  return (
    <Topics
      of={[
        { id: 'files', label: t('files'), content: files },
        { id: 'markdown', label: t('markdown'), content: markdown },
        {
          id: 'feeds',
          label: t('feeds'),
          content: <p>{t.rich('feeds-text', { link: to(address(locale, { kind: 'changes' })) })}</p>,
        },
        { id: 'licence', label: t('licence'), content: licence },
        { id: 'version', label: t('version'), content: <p>{t('version-text', { version })}</p> },
        {
          id: 'limits',
          label: t('limits'),
          content: <p>{t.rich('limits-text', { link: to(address(locale, { kind: 'about' })) })}</p>,
        },
      ]}
    />
  )
}
