import type { FlattenedField } from 'payload'
import { passagesOf, withPassages } from './passages.ts'
import { PICTURES_BY_ID } from './readTexts.ts'
import { isLocalized, isObject, type Data } from '#collections/shared/fieldTree.ts'
import { fromState, toState } from '#collections/shared/richText.ts'

/** Texts of one language by the places of their units. */
export type TextsByPlace = ReadonlyMap<string, string>

/**
 * A rich text with some passages replaced. Where it is not written yet it is built as the source is; a passage nobody has
 * translated says what the source says, so that both stay built alike until it is.
 */
function placeRich(place: string, own: unknown, source: unknown, texts: TextsByPlace): unknown {
  const inside = new Map(
    [...texts].flatMap(([each, text]) => (each.startsWith(`${place}:`) ? [[each.slice(place.length + 1), text]] : [])),
  )
  if (inside.size === 0) return own
  const blocks = fromState(own, PICTURES_BY_ID)
  const base = blocks.length > 0 ? blocks : fromState(source, PICTURES_BY_ID)
  const said = new Map(passagesOf(base))
  // An empty passage would be gone when it is read again, and with it its place.
  const next = new Map([...inside].filter(([path, text]) => text.trim() !== '' && said.has(path)))
  return toState(withPassages(base, next), PICTURES_BY_ID)
}

/** A document in one language with some of its texts replaced; rows, choices and all other texts stay as they are. */
export function placeTexts(fields: FlattenedField[], own: Data, source: Data, texts: TextsByPlace, at = ''): Data {
  const made: Data = { ...own }
  for (const field of fields) {
    const { name } = field
    const [value, from, place] = [own[name], source[name], `${at}${name}`]
    if (isLocalized(field)) {
      if (field.type === 'richText') made[name] = placeRich(place, value, from, texts)
      else if (texts.has(place)) made[name] = texts.get(place)
    } else if (field.type === 'array' && Array.isArray(value)) {
      const theirs = Array.isArray(from) ? from.filter(isObject) : []
      made[name] = value.filter(isObject).map((row) => {
        const same = theirs.find(({ id }) => id === row.id) ?? {}
        return placeTexts(field.flattenedFields, row, same, texts, `${place}:${String(row.id)}.`)
      })
    } else if ((field.type === 'group' || field.type === 'tab') && (isObject(value) || isObject(from))) {
      const group = placeTexts(
        field.flattenedFields,
        isObject(value) ? value : {},
        isObject(from) ? from : {},
        texts,
        `${place}.`,
      )
      if (isObject(value) || Object.keys(group).length > 0) made[name] = group
    }
  }
  return made
}
