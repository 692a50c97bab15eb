import type { GlobalConfig } from 'payload'
import { staff, published, writers, roleOf } from '#collections/shared/access.ts'
import { noteGlobalRows } from '#collections/shared/mergeByRowId.ts'
import { forget } from '#collections/shared/cache.ts'
import { STAGES, TASKS } from '#collections/shared/choices.ts'
import { choice, group, imported, rows, words } from '#collections/shared/fields.ts'
import { guardGlobalLanguages, markGlobalRows } from '#collections/shared/guard.ts'
import { keepRowIds, onlyTranslations } from '#collections/shared/rowIds.ts'
import { refuseSharedDraft } from '#collections/shared/sharedDraft.ts'
import { editor } from '#collections/shared/editor.ts'

/** The texts of the site itself: what it is, how it checks, and the usual text of every stage. */
export const site: GlobalConfig = {
  slug: 'site',
  label: { zh: '网站', en: 'Site' },
  admin: { group: { zh: '指南', en: 'Guide' } },
  access: { read: published, readVersions: staff, update: writers },
  versions: { max: 50, drafts: { localizeStatus: true, validate: false } },
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
      { help: { zh: '流程自己没有写的阶段用这里的文字。', en: 'Used where a procedure has no text of its own.' } },
    ),
    group('about', { zh: '我们怎么核对', en: 'How we check' }, [
      words('lead', { zh: '导语', en: 'Lead' }, { required: true }),
      { name: 'body', type: 'richText', required: true, localized: true, editor, label: { zh: '正文', en: 'Text' } },
    ]),
    imported(),
  ],
  hooks: {
    beforeOperation: [guardGlobalLanguages, markGlobalRows],
    beforeValidate: [
      async ({ data, originalDoc, global, req }) => {
        if (!data || !originalDoc) return data
        const asked = { slug: 'site', depth: 0, locale: 'all', fallbackLocale: false } as const
        await refuseSharedDraft(req, global.flattenedFields, data, originalDoc, () =>
          req.payload.findGlobal({ ...asked, req: { transactionID: req.transactionID } }),
        )
        const kept = keepRowIds(global.flattenedFields, data, originalDoc)
        return roleOf(req) === 'translator' ? onlyTranslations(global.flattenedFields, kept, originalDoc) : kept
      },
    ],
    beforeChange: [noteGlobalRows],
    afterChange: [async ({ req }) => forget(req.payload, req, 'site')],
  },
}
