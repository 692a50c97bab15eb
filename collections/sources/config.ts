import type { CollectionConfig } from 'payload'
import { editors, editorsField, pages } from '#collections/shared/access.ts'
import { forget } from '#collections/shared/cache.ts'
import { SOURCE_EVIDENCE } from '#collections/shared/choices.ts'
import { choice, imported, line, note, webAddress } from '#collections/shared/fields.ts'
import { say } from '#collections/shared/translate.ts'
import { WRONG_SLUG, isSlug } from '#collections/shared/slug.ts'

/** Where statements come from; one row serves every document that refers to it. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { zh: '来源', en: 'Source' }, plural: { zh: '来源', en: 'Sources' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'evidence', 'date'],
    listSearchableFields: ['title', 'key', 'url'],
    group: { zh: '事实', en: 'Facts' },
    disableCopyToLocale: true,
  },
  access: { read: pages, create: editors, update: editors, delete: editors },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { zh: '代号', en: 'Key' },
      access: { update: editorsField },
      admin: {
        description: {
          zh: '内容文件用它引用这个来源，不要改。',
          en: 'Content files refer to the source by it; leave it as it is.',
        },
      },
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => isSlug(value) || say(req, WRONG_SLUG),
    },
    {
      ...line(
        'title',
        { zh: '标题', en: 'Title' },
        { required: true, localized: false, help: { zh: '用来源自己的语言。', en: 'In the language of the source.' } },
      ),
    },
    {
      ...line(
        'lang',
        { zh: '标题的语言', en: 'Language of the title' },
        {
          required: true,
          localized: false,
          help: { zh: 'BCP 47，例如zh-Hans、ja、en。', en: 'BCP 47, such as zh-Hans, ja, en.' },
        },
      ),
    },
    line('publisher', { zh: '发布者', en: 'Publisher' }, { required: true }),
    webAddress(
      'url',
      { zh: '网址', en: 'Address' },
      { zh: '只填亲眼见过的网址。', en: 'Only an address that was seen.' },
    ),
    {
      name: 'date',
      type: 'text',
      label: { zh: '发布日期', en: 'Date of publication' },
      admin: { description: { zh: 'YYYY、YYYY-MM或YYYY-MM-DD。', en: 'YYYY, YYYY-MM or YYYY-MM-DD.' } },
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        !value ||
        /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value)) ||
        say(req, { zh: '日期写成2026、2026-11或2026-11-22。', en: 'Write the date as 2026, 2026-11 or 2026-11-22.' }),
    },
    choice('evidence', { zh: '依据', en: 'Evidence' }, SOURCE_EVIDENCE, { required: true, defaultValue: 'secondary' }),
    {
      name: 'link',
      type: 'checkbox',
      defaultValue: true,
      label: { zh: '给读者链接', en: 'Readers get the link' },
      admin: { description: { zh: '不勾选时只写出来源的名字。', en: 'Otherwise the source is only named.' } },
    },
    note(),
    imported(),
  ],
  hooks: {
    afterChange: [async ({ req }) => forget(req.payload, req, 'sources')],
    afterDelete: [async ({ req }) => forget(req.payload, req, 'sources')],
  },
}
