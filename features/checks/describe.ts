import type { FlattenedField } from 'payload'
import type { PartLine } from './view.ts'
import { isObject, type Data } from '#collections/shared/fieldTree.ts'
import { LABELS } from '#collections/shared/labels.ts'
import { fromState } from '#collections/shared/richText.ts'
import type { Say } from '#collections/shared/translate.ts'

/** What says nothing that a source could back. */
const ASIDE = ['id', 'key', 'checkedOn', 'changedOn', 'sources', 'imported', 'slug', 'number', 'topic', '_status']

const isSay = (label: unknown): label is Say =>
  isObject(label) && typeof label.zh === 'string' && typeof label.en === 'string'

const same = (text: string): Say => ({ zh: text, en: text })

const labelOf = (field: FlattenedField): Say =>
  'label' in field && isSay(field.label) ? field.label : same(field.name)

/** The words inside a block of a rich text, in order. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return isObject(value)
    ? Object.entries(value).flatMap(([key, each]) =>
        ['type', 'role', 'lang', 'media', 'case', 'task'].includes(key) ? [] : wordsIn(each),
      )
    : []
}

function linesOf(field: FlattenedField, value: unknown): Say[] {
  if (value === null || value === undefined || value === '') return []
  if (field.type === 'select') return [value].flat().map((each) => LABELS[String(each)] ?? same(String(each)))
  if (field.type === 'richText') return wordsIn(fromState(value, { id: () => null, filename: () => null })).map(same)
  if (field.type === 'array' && Array.isArray(value))
    return value.filter(isObject).map((row) => {
      const said = field.flattenedFields.filter(({ name }) => !ASIDE.includes(name))
      const parts = said.flatMap((each) => linesOf(each, row[each.name]))
      return { zh: parts.map(({ zh }) => zh).join('：'), en: parts.map(({ en }) => en).join(': ') }
    })
  if (typeof value === 'string' || typeof value === 'number') return [same(String(value))]
  return []
}

/** What a part says, field by field, in the order of its form; fields that are empty are left out. */
export const describe = (fields: FlattenedField[], data: Data): PartLine[] =>
  fields.flatMap((field): PartLine[] => {
    const value = data[field.name]
    if (ASIDE.includes(field.name) || ('virtual' in field && field.virtual)) return []
    if (field.type === 'group' && isObject(value)) {
      // A part of its own is checked by itself.
      if (field.flattenedFields.some(({ name }) => name === 'checkedOn')) return []
      const label = labelOf(field)
      return describe(field.flattenedFields, value).map((line) => ({
        label: { zh: `${label.zh} · ${line.label.zh}`, en: `${label.en} · ${line.label.en}` },
        lines: line.lines,
      }))
    }
    const lines = linesOf(field, value)
    return lines.length > 0 ? [{ label: labelOf(field), lines }] : []
  })

/** What a part is called: a way by its channel and title, a group by its label, a document not at all. */
export function titleOf(fields: FlattenedField[], part: string, data: Data): Say {
  if (part === '') return same('')
  const [first] = part.split('.')
  const field = fields.find(({ name }) => name === first)
  if (field?.type !== 'array') return field ? labelOf(field) : same(part)
  const kind = LABELS[String(data.kind)] ?? same(part)
  const title = typeof data.title === 'string' && data.title !== '' ? data.title : null
  return title === null ? kind : { zh: `${kind.zh}：${title}`, en: `${kind.en}: ${title}` }
}
