import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import type { DocumentViewServerProps } from 'payload'
import { LABELS } from '#collections/shared/labels.ts'
import type { Say } from '#collections/shared/translate.ts'
import { listVersions, type ListedVersion } from '#collections/shared/versionList.ts'
import { ONLY } from '#collections/shared/versionsOf.ts'
import type { Locale } from '#i18n/routing.ts'

const WORDS = {
  zh: {
    caption: '版本，最新的在前。打开一个，和别的比较，或恢复为草稿。',
    heads: ['什么时候', '谁', '做了什么', '语言', '现在'],
    nobody: '没有记录',
    both: '两种语言',
    of: (day: string) => `${day}的版本`,
    newest: '最新，编辑从这里接着写',
    shown: (languages: string) => `读者现在看到的${languages}`,
    and: '和',
    none: '还没有版本。',
  },
  en: {
    caption: 'Versions, the newest first. Open one to compare it with others, or to restore it as a draft.',
    heads: ['When', 'Who', 'What was done', 'Language', 'Now'],
    nobody: 'Not recorded',
    both: 'Both languages',
    of: (day: string) => `the version of ${day}`,
    newest: 'The newest: editing goes on from here',
    shown: (languages: string) => `What readers see now in ${languages}`,
    and: ' and ',
    none: 'There is no version yet.',
  },
} as const

/** The versions of a document with who saved each, in which language, and what they did; Payload's list has no column for it. */
export async function Versions({ initPageResult, i18n, payload }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const config = collectionConfig ?? globalConfig
  if (!config) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const words = WORDS[language]
  const { admin, routes } = payload.config
  const of = {
    slug: config.slug,
    id: collectionConfig ? Number(docID) : ONLY,
    fields: config.flattenedFields,
    global: !collectionConfig,
  }
  const rows = await listVersions(req, of)
  const place = collectionConfig ? `collections/${config.slug}/${docID}` : `globals/${config.slug}`
  const day = (date: string): string => formatDate({ date, i18n, pattern: admin.dateFormat })
  const name = (value: string): string => (LABELS[value] as Say | undefined)?.[language] ?? value
  const names = (languages: readonly Locale[]): string => languages.map(name).join(words.and)

  const act = ({ saved, of: restored }: ListedVersion): string =>
    [saved.act ? name(saved.act) : words.nobody, restored && words.of(day(restored))].filter(Boolean).join(' · ')
  const now = ({ newest, shownIn }: ListedVersion): string =>
    [newest && words.newest, shownIn.length > 0 && words.shown(names(shownIn))].filter(Boolean).join(' · ')

  return (
    <main className="versions">
      <SetDocumentStepNav
        {...(collectionConfig
          ? { collectionSlug: collectionConfig.slug, id: docID, pluralLabel: collectionConfig.labels.plural }
          : { globalSlug: globalConfig?.slug, pluralLabel: globalConfig?.label })}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? config.slug}
        view={i18n.t('version:versions')}
      />
      <Gutter className="versions__wrap">
        <table className="desk-versions">
          <caption>{rows.length > 0 ? words.caption : words.none}</caption>
          <thead>
            <tr>
              {words.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link href={`${routes.admin}/${place}/versions/${row.id}`} prefetch={false}>
                    {day(row.saved.at)}
                  </Link>
                </th>
                <td>{row.saved.by?.name ?? words.nobody}</td>
                <td>{act(row)}</td>
                <td>{row.saved.language ? names([row.saved.language]) : row.saved.act ? words.both : ''}</td>
                <td>{now(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Gutter>
    </main>
  )
}
