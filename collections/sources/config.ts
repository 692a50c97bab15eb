import type { CollectionConfig } from 'payload'
import { editors, editorsField, pages } from '#collections/shared/access.ts'
import { forgetLook, linkCheck } from './linkFields.ts'
import { forget } from '#collections/shared/cache.ts'
import { consequences } from '#collections/shared/consequences.ts'
import { refuseWhileUsed } from '#collections/shared/refuseDelete.ts'
import { SOURCE_EVIDENCE } from '#collections/shared/choices.ts'
import { choice, imported, line, note, webAddress, whereUsed } from '#collections/shared/fields.ts'
import { TYPING } from '#collections/shared/formParts.ts'
import { say } from '#collections/shared/translate.ts'
import { WRONG_KEY, isSlug } from '#collections/shared/slug.ts'

/** Where statements come from; one row serves every document that refers to it. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { zh: '来源', en: 'Source' }, plural: { zh: '来源', en: 'Sources' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'evidence', 'date', 'linkCheck.state'],
    listSearchableFields: ['title', 'key', 'url'],
    group: { zh: '事实', en: 'Facts' },
    disableCopyToLocale: true,
    components: { edit: { beforeDocumentControls: [TYPING] } },
  },
  // The key of a copy would be its original's, and a key is unique.
  disableDuplicate: true,
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
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => isSlug(value) || say(req, WRONG_KEY),
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
    webAddress(
      'archivedUrl',
      { zh: '存档的网址', en: 'Address of an archived copy' },
      {
        zh: '这一页在网页档案馆（例如web.archive.org）里的存档。原网址“打不开了”，读者就会在旁边看到它。',
        en: 'A copy of the page at an archive, such as web.archive.org. Readers get it beside the source once the address itself is dead.',
      },
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
    whereUsed(),
    linkCheck(),
    imported(),
  ],
  endpoints: [consequences('sources')],
  hooks: {
    beforeDelete: [refuseWhileUsed],
    beforeChange: [forgetLook],
    afterChange: [async ({ req }) => forget(req.payload, req, 'sources')],
    afterDelete: [async ({ req }) => forget(req.payload, req, 'sources')],
  },
}
