import type { Field, RowLabelComponent } from 'payload'
import type { Say } from './translate.ts'

/** Fields that do not say what a row is about. */
const SAY_NOTHING = ['evidence', 'key', 'lang', 'note']

const isChoice = (field: Field): boolean =>
  field.type === 'select' && field.hasMany !== true && !SAY_NOTHING.includes(field.name)

const isText = (field: Field): boolean =>
  (field.type === 'text' || field.type === 'textarea') && !SAY_NOTHING.includes(field.name)

/** What names a row unless told otherwise: its first choice, then its first text, such as “On the website · Prepaid lines”. */
const naming = (fields: Field[]): string[] =>
  [fields.find(isChoice), fields.find(isText)].flatMap((field) => (field && 'name' in field ? [field.name] : []))

/** The part that names the rows of a list (app/(payload)/_desk/RowName.tsx), with the labels of what is chosen from a list. */
export function rowName(singular: Say, fields: Field[], named = naming(fields)): RowLabelComponent {
  const by = named.map((name) => {
    const field = fields.find((each) => 'name' in each && each.name === name)
    if (field?.type !== 'select') return { name }
    const labels = field.options.flatMap((each) =>
      typeof each === 'string' ? [] : [[each.value, each.label] as const],
    )
    return { name, choices: Object.fromEntries(labels) }
  })
  return { path: '/app/(payload)/_desk/RowName.tsx#RowName', clientProps: { by, singular } }
}
