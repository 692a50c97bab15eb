import type { CollectionConfig } from 'payload'
import { staff } from '#collections/shared/access.ts'
import { TRANSLATION_STATES } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { LANGUAGE_NAMES } from '#collections/shared/translate.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * How far each document is in each language, kept by its writes (`features/translation/`): whether it is written and
 * published, and what the other language said when this one was last in line with it.
 */
export const translations: CollectionConfig = {
  slug: 'translations',
  labels: { singular: { zh: '译文', en: 'Translation' }, plural: { zh: '译文', en: 'Translations' } },
  admin: { hidden: true },
  access: { read: staff, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['of', 'doc', 'locale'], unique: true }],
  fields: [
    { name: 'of', type: 'text', required: true, label: { zh: '类别', en: 'Collection' } },
    { name: 'doc', type: 'number', required: true, label: { zh: '内容编号', en: 'Document' } },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '语言', en: 'Language' },
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    },
    choice('state', { zh: '状态', en: 'State' }, TRANSLATION_STATES, { required: true }),
    { name: 'outdatedSince', type: 'date', index: true, label: { zh: '从什么时候起过时', en: 'Outdated since' } },
    // Of every text that changed in the other language since: what it said when this one was last in line.
    { name: 'before', type: 'json', label: { zh: '原来的原文', en: 'What the source said' } },
    {
      name: 'confirmedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { zh: '谁说不用改', en: 'No change needed, says' },
    },
    { name: 'confirmedAt', type: 'date', label: { zh: '什么时候说的', en: 'Said at' } },
  ],
}
