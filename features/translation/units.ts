import type { FlattenedField } from 'payload'
import { isBuiltAlike, passagesOf } from './passages.ts'
import type { TextUnit } from './view.ts'
import { isLocalized, isObject, type Data } from '#collections/shared/fieldTree.ts'
import { LABELS } from '#collections/shared/labels.ts'
import { fromState, type Pictures } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'
import type { Say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

const isSay = (label: unknown): label is Say =>
  isObject(label) && typeof label.zh === 'string' && typeof label.en === 'string'

const labelOf = (field: FlattenedField): Say =>
  'label' in field && isSay(field.label) ? field.label : { zh: field.name, en: field.name }

/** Fields by whose value a row is told from its neighbors. */
const NAMED_BY = ['kind', 'stage', 'case', 'purpose', 'identifier', 'task'] as const

/** What a row is called: by what it is, else by its number. */
function rowLabel(field: FlattenedField, row: Data, index: number): Say {
  const labels = 'labels' in field && isObject(field.labels) ? field.labels : undefined
  const singular = isSay(labels?.singular) ? labels.singular : labelOf(field)
  const named = NAMED_BY.map((name) => LABELS[String(row[name] ?? '')]).find((each) => each !== undefined)
  const number = index + 1
  if (!named) return { zh: `${singular.zh}${number}`, en: `${singular.en} ${number}` }
  return { zh: `${singular.zh}${number}：${named.zh}`, en: `${singular.en} ${number}: ${named.en}` }
}

const textIn = (value: unknown, locale: Locale): string => {
  const text = isObject(value) ? value[locale] : undefined
  return typeof text === 'string' ? text : ''
}

function richUnits(place: string, labels: Say[], value: unknown, pictures: Pictures): TextUnit[] {
  const blocks = (locale: Locale): KeptBlock[] => fromState(isObject(value) ? value[locale] : null, pictures)
  const [zh, en] = [blocks('zh'), blocks('en')]
  const apart = zh.length > 0 && en.length > 0 && !isBuiltAlike(zh, en)
  const whole = (each: KeptBlock[]): string =>
    passagesOf(each)
      .map(([, text]) => text)
      .join('\n')
  if (apart) return [{ place, field: place, labels, texts: { zh: whole(zh), en: whole(en) }, apart }]
  const texts = { zh: new Map(passagesOf(zh)), en: new Map(passagesOf(en)) }
  return [...(zh.length > 0 ? texts.zh : texts.en).keys()].map((path, index) => ({
    place: `${place}:${path}`,
    field: place,
    labels: [...labels, { zh: `第${index + 1}段`, en: `passage ${index + 1}` }],
    texts: { zh: texts.zh.get(path) ?? '', en: texts.en.get(path) ?? '' },
    apart,
  }))
}

/** Every text of a document that each language has its own of, read with `locale: 'all'`, in the order of its form. */
export function unitsOf(
  fields: FlattenedField[],
  doc: Data,
  pictures: Pictures,
  at = '',
  labels: Say[] = [],
): TextUnit[] {
  return fields.flatMap((field): TextUnit[] => {
    const { name } = field
    const [value, place] = [doc[name], `${at}${name}`]
    if ('virtual' in field && field.virtual) return []
    if (isLocalized(field)) {
      const here = [...labels, labelOf(field)]
      if (field.type === 'richText') return richUnits(place, here, value, pictures)
      if (field.type !== 'text' && field.type !== 'textarea') return []
      return [
        {
          place,
          field: place,
          labels: here,
          texts: { zh: textIn(value, 'zh'), en: textIn(value, 'en') },
          apart: false,
        },
      ]
    }
    if (field.type === 'array' && Array.isArray(value))
      return value
        .filter(isObject)
        .flatMap((row, index) =>
          unitsOf(field.flattenedFields, row, pictures, `${place}:${String(row.id)}.`, [
            ...labels,
            rowLabel(field, row, index),
          ]),
        )
    if ((field.type === 'group' || field.type === 'tab') && isObject(value))
      return unitsOf(field.flattenedFields, value, pictures, `${place}.`, [...labels, labelOf(field)])
    return []
  })
}

/** The texts of one language by the places of their fields; a rich text counts as one. */
export function textsByField(units: readonly TextUnit[], locale: Locale): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { field, texts } of units)
    found[field] = field in found ? `${found[field]}\n${texts[locale]}`.trim() : texts[locale]
  return found
}

/** Whether a document has any text in a language. */
export const isWritten = (units: readonly TextUnit[], locale: Locale): boolean =>
  units.some(({ texts }) => texts[locale].trim() !== '')
