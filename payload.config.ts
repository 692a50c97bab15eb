import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type CollectionConfig } from 'payload'
import sharp from 'sharp'
import { carriers } from '#collections/carriers/config.ts'
import { checks } from '#collections/checks/config.ts'
import { changes } from '#collections/changes/config.ts'
import { corrections } from '#collections/corrections/config.ts'
import { countries } from '#collections/countries/config.ts'
import { devices } from '#collections/devices/config.ts'
import { draftsWhole } from '#collections/shared/draftDatabase.ts'
import { DESK_TAB_WORDS } from '#collections/shared/deskTabs.ts'
import { editor } from '#collections/shared/editor.ts'
import { withEffects, withGlobalEffects, type Effects } from '#collections/shared/effects.ts'
import { sections } from '#collections/guide/config.ts'
import type { KindSlug } from '#collections/kinds.ts'
import { media } from '#collections/media/config.ts'
import { previewLinks } from '#collections/preview-links/config.ts'
import { procedures } from '#collections/procedures/config.ts'
import { redirects } from '#collections/redirects/config.ts'
import { reports } from '#collections/reports/config.ts'
import { reviewRules } from '#collections/reviews/rules.ts'
import { reviews } from '#collections/reviews/config.ts'
import { schedules } from '#collections/schedules/config.ts'
import { aligned } from '#collections/shared/mergeByRowId.ts'
import { REFUSALS } from '#collections/shared/refusals.ts'
import { pool } from '#collections/shared/pool.ts'
import { VERSION_WORDS } from '#collections/shared/versionWords.ts'
import { site } from '#collections/site/config.ts'
import { sources } from '#collections/sources/config.ts'
import { terms } from '#collections/terms/config.ts'
import { translations } from '#collections/translations/config.ts'
import { users } from '#collections/users/config.ts'
import { mail } from '#collections/users/mail.ts'
import { dropName, takeName } from '#features/changes/byline.ts'
import { recordChanges, recordDeletion, snapshotBefore } from '#features/changes/recordChanges.ts'
import { indexForSearch } from '#features/search/sync.ts'
import { checkLinkNow } from '#features/links/checkLink.ts'
import { links } from '#features/links/job.ts'
import { closeJobStats, jobs } from '#features/jobs/jobsConfig.ts'
import { withDesk } from '#features/desk/withDesk.ts'
import { withGlobalTranslation, withTranslation } from '#features/translation/endpoints.ts'
import { dropTranslations, noteTexts, trackTranslations } from '#features/translation/track.ts'
import { xliffEndpoints } from '#features/translation/xliff/xliffEndpoints.ts'
import { withReviews } from '#features/reviews/withReviews.ts'
import { publishByDate } from '#features/schedules/job.ts'
import { retention } from '#features/retention/job.ts'
import { DEFAULT_LOCALE } from '#i18n/routing.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const origin = process.env.SITE_URL ?? 'http://localhost:3000'

/** 5 MB: a photo of a form, not a film. */
const UPLOAD_BYTES = 5 * 1024 * 1024

/** What publishing does besides: it is told to readers, outdates translations, and can be found. */
const effects: Effects = {
  before: async (req, slug, id) => {
    await snapshotBefore(req, slug, id)
    await noteTexts(req, slug, id)
  },
  after: async (req, slug, id, isNew) => {
    await recordChanges(req, slug, id, isNew)
    await trackTranslations(req, slug, id, isNew)
    await indexForSearch(req, slug, id)
  },
  deleted: async (req, slug, id) => {
    await recordDeletion(req, slug, id)
    await dropTranslations(req, slug, id)
    await indexForSearch(req, slug, id)
  },
}

/** What is published and has pages, in the order in which the admin lists it. */
const published: Record<KindSlug, CollectionConfig> = { carriers, procedures, countries, devices, sections, terms }

/** The whole of Payload: what is kept, who may do what with it, where it is stored. */
export default buildConfig({
  serverURL: origin,
  cors: [origin],
  csrf: [origin],
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  loggingLevels: { ...REFUSALS },
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 1,
  experimental: { localizeStatus: true },
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    components: {
      beforeDashboard: ['/app/(payload)/_desk/Desk.tsx#Desk'],
      afterNavLinks: ['/app/(payload)/_desk/TranslationsLink.tsx#TranslationsLink'],
      views: {
        translations: { Component: '/app/(payload)/_desk/MatrixView.tsx#MatrixView', path: '/translations' },
        desk: {
          Component: '/app/(payload)/_desk/DeskListView.tsx#DeskListView',
          path: '/desk/:list',
          meta: { title: '要做的事 To do' },
        },
        edit: { Component: '/app/(payload)/_desk/EditView.tsx#EditView', path: '/edit' },
        inbox: {
          Component: '/app/(payload)/_desk/InboxView.tsx#InboxView',
          path: '/inbox',
          meta: { title: '读者来信 From readers' },
        },
      },
    },
    meta: {
      titleSuffix: ' · 销号指南 Signoff',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      // Otherwise anyone may have pictures of any text drawn at `/api/og`.
      defaultOGImageType: 'off',
    },
    importMap: { baseDir: here, importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js') },
  },
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    translations: {
      zh: { ...VERSION_WORDS.zh, ...DESK_TAB_WORDS.zh },
      en: { ...VERSION_WORDS.en, ...DESK_TAB_WORDS.en },
    },
  },
  localization: {
    locales: [
      { code: 'zh', label: { zh: '中文', en: 'Chinese' } },
      { code: 'en', label: { zh: '英文', en: 'English' } },
    ],
    defaultLocale: DEFAULT_LOCALE,
    fallback: true,
    defaultLocalePublishOption: 'active',
  },
  editor,
  email: mail,
  collections: [
    ...Object.values(published).map(withTranslation).map(withDesk).map(withReviews).map(withEffects(effects)),
    { ...sources, endpoints: [...(Array.isArray(sources.endpoints) ? sources.endpoints : []), checkLinkNow] },
    media,
    redirects,
    { ...users, hooks: { ...users.hooks, afterChange: [takeName], afterDelete: [dropName] } },
    reports,
    corrections,
    changes,
    checks,
    { ...translations, endpoints: xliffEndpoints },
    schedules,
    reviews,
    previewLinks,
  ],
  globals: [withGlobalEffects(effects)(withGlobalTranslation(site)), reviewRules],
  jobs: jobs([publishByDate, links, retention]),
  upload: { limits: { fileSize: UPLOAD_BYTES }, abortOnLimit: true },
  sharp,
  db: draftsWhole(
    aligned(
      postgresAdapter({
        pool: { connectionString: process.env.DATABASE_URL ?? '', max: 10 },
        pg: pool,
        push: false,
        migrationDir: path.resolve(here, 'collections/migrations'),
        ...(process.env.DATABASE_REPLICA_URLS ? { readReplicas: process.env.DATABASE_REPLICA_URLS.split(',') } : {}),
      }),
    ),
  ),
  typescript: { outputFile: path.resolve(here, 'collections/payload-types.ts') },
}).then(closeJobStats)
