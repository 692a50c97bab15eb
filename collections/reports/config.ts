import type { PayloadRequest, RelationshipField } from 'payload'
import { tagsOf, type ReportRelation } from './tags.ts'
import { forget } from '#collections/shared/cache.ts'
import { REPORT_ANSWERS, FAILURES, UNCOUNTED } from '#collections/shared/choices.ts'
import { chose, received, said } from '#collections/shared/inboxCollection.ts'
import type { Say } from '#collections/shared/translate.ts'

const about = (name: keyof ReportRelation, relationTo: 'procedures' | 'devices', label: Say): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  label,
  access: { update: () => false },
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data[name]) },
})

const forgetPage = async (doc: ReportRelation, req: PayloadRequest): Promise<void> =>
  forget(req.payload, req, ...(await tagsOf(doc, req)))

/** What readers say of the steps of a page: that they worked, or did not and why. */
export const reports = received({
  slug: 'reports',
  labels: { singular: { zh: '反馈', en: 'Report' }, plural: { zh: '反馈', en: 'Reports' } },
  description: {
    zh: '读者说步骤还管不管用。内容不能改，也不公开：读者只看得到由它算出来的结果。',
    en: 'Whether the steps worked for readers. It cannot be changed and is never published: readers see only what it comes to.',
  },
  columns: ['path', 'answer', 'reason', 'text', 'day', 'state', 'counts', 'uncounted'],
  fields: [
    chose('answer', { zh: '结果', en: 'Answer' }, REPORT_ANSWERS),
    chose('reason', { zh: '原因', en: 'Reason' }, FAILURES),
    said('way', { zh: '用的办法（代号）', en: 'Way they tried (its key)' }),
    said('text', { zh: '附言', en: 'In their words' }, 'textarea'),
    said('checkedOn', { zh: '当时页面的核对日期', en: 'The page’s check at that time' }),
    about('procedure', 'procedures', { zh: '办理流程', en: 'Procedure' }),
    about('device', 'devices', { zh: '设备', en: 'Device' }),
    {
      name: 'counts',
      type: 'checkbox',
      label: { zh: '计入', en: 'Counts' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '不实的反馈可以取消勾选，它就不再影响复核和“最近一次反馈能办成”。',
          en: 'Untick what is not true: it then neither brings a check forward nor says that the steps work.',
        },
      },
    },
    {
      ...chose('uncounted', { zh: '为什么不计入', en: 'Why it does not count' }, UNCOUNTED),
      admin: { readOnly: true, position: 'sidebar', condition: ({ counts }) => counts === false },
    },
  ],
  hooks: {
    beforeChange: [
      ({ data, originalDoc, operation }) =>
        operation === 'update' && 'counts' in data && data.counts !== originalDoc?.counts
          ? { ...data, uncounted: data.counts === true ? null : 'untrue' }
          : data,
    ],
    // Whoever adds one knows whether it changes anything that pages show; see write.ts.
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        if (operation === 'update' && doc.counts !== previousDoc.counts) await forgetPage(doc, req)
      },
    ],
    afterDelete: [async ({ doc, req }) => forgetPage(doc, req)],
  },
})
