import type { CollectionConfig, Field, UIField } from 'payload'
import { findField, FIND, searchList } from './searchList.ts'
import type { Say } from '#collections/shared/translate.ts'

const PARTS = '/app/(payload)/_desk'

/** A column of lists that is made of more than one field, or of other documents. */
const column = (name: string, label: Say, part: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: { components: { Cell: `${PARTS}/cells.tsx#${part}` }, disableBulkEdit: true },
})

const LANGUAGES = column('languages', { zh: '两种语言', en: 'Both languages' }, 'LanguagesCell')
const OLDEST = column('oldestCheck', { zh: '最旧的核对', en: 'Oldest check' }, 'OldestCheckCell')
const COUNTRY = column('carrierCountry', { zh: '国家或地区', en: 'Country or region' }, 'CountryCell')

/** The columns of each kind that are not its own fields. */
const COLUMNS: Record<string, UIField[]> = {
  procedures: [LANGUAGES, OLDEST, COUNTRY],
  devices: [LANGUAGES, OLDEST],
  sections: [LANGUAGES, OLDEST],
}

/** What readers wrote about the document and an editor accepted, beside it. */
const letters: UIField = {
  name: 'letters',
  type: 'ui',
  label: { zh: '读者来信', en: 'From readers' },
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: `${PARTS}/Letters.tsx#Letters` } },
}

/** A title that says the other language's name where it has none in this one. */
const titled = (field: Field, title: string | undefined): Field =>
  'name' in field && field.name === title
    ? ({
        ...field,
        admin: {
          ...field.admin,
          components: { ...field.admin?.components, Cell: `${PARTS}/cells.tsx#TitleCell` },
        },
      } as Field)
    : field

/** A kind whose documents editors find, and see the state of, in its list, and which is opened at the field a link names. */
export function withDesk(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields, hooks, slug } = collection
  const columns = COLUMNS[slug] ?? [LANGUAGES]
  const own = (admin.defaultColumns ?? []).filter((name) => name !== '_status' && name !== 'updatedAt')
  const { edit } = admin.components ?? {}
  return {
    ...collection,
    admin: {
      ...admin,
      listSearchableFields: [FIND],
      defaultColumns: [...own, ...columns.map(({ name }) => name), 'updatedAt'],
      components: {
        ...admin.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            ...(edit?.beforeDocumentControls ?? []),
            { path: `${PARTS}/OtherName.tsx#OtherName`, serverProps: { collection: slug } },
            `${PARTS}/OpenAtField.tsx#OpenAtField`,
          ],
        },
      },
    },
    fields: [...fields.map((field) => titled(field, admin.useAsTitle)), letters, findField(), ...columns],
    hooks: { ...hooks, beforeOperation: [searchList, ...(hooks?.beforeOperation ?? [])] },
  }
}
