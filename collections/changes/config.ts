import type { CollectionConfig, Field, PayloadRequest, TextareaField, TextField } from 'payload'
import { editors, editorsField, pages } from '#collections/shared/access.ts'
import { forget } from '#collections/shared/cache.ts'
import { CHANGE_KINDS } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { LANGUAGE_NAMES, type Say } from '#collections/shared/translate.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Written by publishing, and by nobody after that. */
const kept = { access: { update: () => false }, admin: { readOnly: true } } as const

const text = (name: string, label: Say): TextField => ({ name, type: 'text', label, ...kept })
const passage = (name: string, label: Say): TextareaField => ({ name, type: 'textarea', label, ...kept })
const number = (name: string, label: Say): Field => ({ name, type: 'number', label, ...kept, index: true })

/** Pages of one carrier carry its tag, so that a change elsewhere leaves them alone. */
async function forgetPages({ carrier }: { carrier?: unknown }, req: PayloadRequest): Promise<void> {
  const found =
    typeof carrier === 'number'
      ? await req.payload.findByID({ collection: 'carriers', id: carrier, depth: 0, req, disableErrors: true })
      : null
  await forget(req.payload, req, 'changes', ...(found ? [`carriers/${found.slug}`] : []))
}

/** What changed for readers of one language; written by publishing (note.ts), hidden by editors where it is a mistake. */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: { zh: '更新', en: 'Change' }, plural: { zh: '更新', en: 'Changes' } },
  admin: {
    useAsTitle: 'path',
    defaultColumns: ['path', 'kind', 'locale', 'day', 'by', 'hidden'],
    listSearchableFields: ['path'],
    group: { zh: '系统', en: 'System' },
    description: {
      zh: '发布时自动记下的、读者看得到的变化。内容不能改；记错的可以隐藏，也可以补一句说明。',
      en: 'What readers saw change, noted when something is published. It cannot be edited; hide what is a mistake, or add a sentence.',
    },
    disableCopyToLocale: true,
  },
  access: { read: pages, create: () => false, update: editors, delete: () => false },
  defaultSort: '-id',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    text('path', { zh: '当时的地址', en: 'Address at that time' }),
    { ...choice('kind', { zh: '变化', en: 'Kind' }, CHANGE_KINDS), ...kept },
    {
      name: 'locale',
      type: 'select',
      label: { zh: '语言', en: 'Language' },
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      ...kept,
      index: true,
    },
    { ...text('day', { zh: '日期', en: 'Day' }), index: true },
    { name: 'at', type: 'date', label: { zh: '时间', en: 'Time' }, ...kept, index: true },
    text('by', { zh: '公开的名字', en: 'Public name' }),
    // Whose name it is, so that it can be taken back; a number that nobody reads.
    {
      name: 'account',
      type: 'number',
      access: { read: () => false, update: () => false },
      admin: { hidden: true },
      index: true,
    },
    {
      name: 'lines',
      type: 'array',
      label: { zh: '变了什么', en: 'What changed' },
      labels: { singular: { zh: '一处', en: 'Part' }, plural: { zh: '变了什么', en: 'What changed' } },
      ...kept,
      fields: [
        text('part', { zh: '位置', en: 'Part' }),
        text('name', { zh: '名称', en: 'Name' }),
        text('code', { zh: '渠道', en: 'Channel' }),
        { name: 'place', type: 'number', label: { zh: '第几项', en: 'Place' }, ...kept },
        passage('before', { zh: '原来', en: 'Before' }),
        passage('after', { zh: '现在', en: 'Now' }),
      ],
    },
    { ...text('of', { zh: '类别', en: 'Collection' }), index: true },
    number('doc', { zh: '内容编号', en: 'Document' }),
    number('carrier', { zh: '运营商编号', en: 'Carrier' }),
    {
      name: 'summary',
      type: 'textarea',
      label: { zh: '补充说明', en: 'A sentence for readers' },
      access: { update: editorsField },
      admin: {
        position: 'sidebar',
        rows: 2,
        description: { zh: '用这一条的语言写，读者看得到。', en: 'In the language of this entry; readers see it.' },
      },
    },
    {
      name: 'hidden',
      type: 'checkbox',
      label: { zh: '隐藏', en: 'Hidden' },
      access: { update: editorsField },
      admin: {
        position: 'sidebar',
        description: {
          zh: '记错了，或者不该再被看到：勾选以后，更新记录和订阅里都不再有它。',
          en: 'For a mistake, or what should not be seen any more: it leaves the list and the feeds.',
        },
      },
    },
  ],
  hooks: { afterChange: [async ({ doc, req }) => forgetPages(doc, req)] },
}
