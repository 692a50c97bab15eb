import type { KeptBlock } from '#collections/shared/shape.ts'

/** Where blocks hold words for readers; the rest are names of blocks, languages and files. */
const WORDS = /(^|\.)(text|title|items\.\d+|when|event|caption|term|head\.\d+|rows\.\d+\.\d+)$/

/** A text inside a rich text: its place, such as `3.items.0.title`, and what it says. */
export type PlacedPassage = [path: string, text: string]

/** The texts of a rich text in order; two that are built alike have the same places. */
export function passagesOf(blocks: readonly KeptBlock[]): PlacedPassage[] {
  const found: PlacedPassage[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (WORDS.test(path)) found.push([path, value])
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, path === '' ? key : `${path}.${key}`)
  }
  walk(blocks, '')
  return found
}

/** Whether two rich texts have the same blocks with as many texts in each. */
export const isBuiltAlike = (a: readonly KeptBlock[], b: readonly KeptBlock[]): boolean => {
  const form = (blocks: readonly KeptBlock[]): string =>
    JSON.stringify([blocks.map(({ type }) => type), passagesOf(blocks).map(([path]) => path)])
  return form(a) === form(b)
}

/** Blocks with some of their texts replaced, by their places. */
export function withPassages(blocks: readonly KeptBlock[], texts: ReadonlyMap<string, string>): KeptBlock[] {
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return (WORDS.test(path) ? texts.get(path) : undefined) ?? value
    if (Array.isArray(value))
      return value.map((each, index) => walk(each, path === '' ? `${index}` : `${path}.${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, `${path}.${key}`)]))
  }
  return walk(blocks, '') as KeptBlock[]
}
