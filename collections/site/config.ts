import type { GlobalConfig } from 'payload'
import { staff, published, writers } from '#collections/shared/access.ts'
import { noteGlobalRows } from '#collections/shared/mergeByRowId.ts'
import { forget } from '#collections/shared/cache.ts'
import { STAGES, TASKS } from '#collections/shared/choices.ts'
import { deskTabs } from '#collections/shared/deskTabs.ts'
import { PUBLISH_HERE, TYPING } from '#collections/shared/formParts.ts'
import { choice, group, imported, rows, words } from '#collections/shared/fields.ts'
import { keepGlobalLanguagesApart, noteGlobalSave, withdrawGlobal } from '#collections/shared/draftRules.ts'
import { guardGlobalLanguages, markGlobalRows } from '#collections/shared/guard.ts'
import { lastSave } from '#collections/shared/lastSave.ts'
import { noteGlobalWrite } from '#collections/shared/pendingWrite.ts'
import { MAX_VERSIONS, restoreDraft } from '#collections/shared/restoreDraft.ts'
import { VERSIONS_VIEW } from '#collections/shared/publishable.ts'
import { editor } from '#collections/shared/editor.ts'

/** The texts of the site itself: what it is, how it checks, and the usual text of every stage. */
export const site: GlobalConfig = {
  slug: 'site',
  label: { zh: '网站', en: 'Site' },
  admin: {
    group: { zh: '指南', en: 'Guide' },
    components: {
      elements: { beforeDocumentControls: [TYPING], PublishButton: PUBLISH_HERE },
      views: { edit: { ...VERSIONS_VIEW, ...deskTabs([]) } },
    },
  },
  access: { read: published, readVersions: staff, update: writers },
  versions: { max: MAX_VERSIONS, drafts: { localizeStatus: true, validate: false } },
  fields: [
    words('tagline', { zh: '一句话介绍', en: 'Tagline' }, { required: true }),
    rows(
      'stages',
      { singular: { zh: '阶段', en: 'Stage' }, plural: { zh: '各阶段的通用说明', en: 'The usual text of each stage' } },
      [
        choice('task', { zh: '事项', en: 'Task' }, TASKS, { required: true }),
        choice('stage', { zh: '阶段', en: 'Stage' }, STAGES, { required: true }),
        words('text', { zh: '内容', en: 'Text' }, { required: true }),
      ],
      {
        help: { zh: '流程自己没有写的阶段用这里的文字。', en: 'Used where a procedure has no text of its own.' },
        named: ['task', 'stage'],
      },
    ),
    group('about', { zh: '我们怎么核对', en: 'How we check' }, [
      words('lead', { zh: '导语', en: 'Lead' }, { required: true }),
      { name: 'body', type: 'richText', required: true, localized: true, editor, label: { zh: '正文', en: 'Text' } },
    ]),
    imported(),
    lastSave(),
  ],
  endpoints: [restoreDraft('site', { global: true })],
  hooks: {
    beforeOperation: [guardGlobalLanguages, noteGlobalWrite, markGlobalRows],
    beforeValidate: [keepGlobalLanguagesApart],
    beforeChange: [noteGlobalSave, noteGlobalRows],
    afterChange: [withdrawGlobal, async ({ req }) => forget(req.payload, req, 'site')],
  },
}
