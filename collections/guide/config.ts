import type { CollectionConfig } from 'payload'
import { sectionAddress } from './address.ts'
import { editor } from '#collections/shared/editor.ts'
import { SECTION_TOPICS } from '#collections/shared/choices.ts'
import { changedOn, choice, day, imported, line, note, sources, words } from '#collections/shared/fields.ts'
import { pathIn } from '#collections/shared/preview.ts'
import { publishable } from '#collections/shared/publishable.ts'
import { dropRedirects, leaveRedirect, rememberAddress, slug } from '#collections/shared/renamed.ts'

/** Guide texts tied to no carrier, in order. */
export const sections: CollectionConfig = publishable({
  slug: 'sections',
  labels: { singular: { zh: '章节', en: 'Section' }, plural: { zh: '章节', en: 'Sections' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'title',
  columns: ['title', 'number'],
  tags: (doc) => [`sections/${String(doc.slug)}`],
  path: pathIn(sectionAddress),
  hooks: {
    beforeChange: [rememberAddress('sections')],
    afterChange: [leaveRedirect('sections')],
    beforeDelete: [dropRedirects('sections')],
  },
  fields: [
    slug(),
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      label: { zh: '第几章', en: 'Number' },
      admin: { position: 'sidebar' },
    },
    {
      ...choice('topic', { zh: '讲什么', en: 'What it is about' }, SECTION_TOPICS),
      admin: {
        position: 'sidebar',
        description: {
          zh: '清单靠它找到要引用的章节；一个主题一章。',
          en: 'Checklists find the section they lean on by it; one section a topic.',
        },
      },
    },
    line('title', { zh: '标题', en: 'Title' }, { required: true }),
    words('lead', { zh: '导语', en: 'Lead' }, { required: true }),
    { name: 'body', type: 'richText', required: true, localized: true, editor, label: { zh: '正文', en: 'Text' } },
    day('checkedOn', { zh: '核对日期', en: 'Checked on' }),
    changedOn(),
    sources(),
    note(),
    imported(),
  ],
})
