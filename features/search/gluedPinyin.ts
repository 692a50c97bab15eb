import { wordByPinyin } from './concepts.ts'
import { fold } from './fold.ts'
import type { IndexReader } from './indexReader.ts'
import type { Replacement } from './segments.ts'
import type { Atom } from './tokens.ts'

/** What glued pinyin is cut into: a shorter piece is a syllable of anything, a longer one no word. */
const SHORTEST_HEARD = 4
const LONGEST_HEARD_NAME = 23
/** More than that nobody types without a space; pieces grow with its square. */
const LONGEST_GLUED = 40

/** Words of ours by the pieces of a text that are their pinyin. */
async function wordsHeard(text: string, index: IndexReader): Promise<Map<string, string>> {
  const pieces = new Set<string>()
  for (let from = 0; from < text.length; from += 1)
    for (let to = from + SHORTEST_HEARD; to <= text.length; to += 1) pieces.add(text.slice(from, to))
  const rows = await index.namesByKey([...pieces].filter((each) => each.length <= LONGEST_HEARD_NAME))
  const heard = new Map<string, string>()
  for (const { key, how, name } of rows) if (how === 'pinyin') heard.set(key, fold(name))
  for (const piece of pieces) {
    const word = wordByPinyin(piece)
    if (word !== undefined) heard.set(piece, word)
  }
  return heard
}

/** A text cut into as few words as possible; null where some of it is none. */
function fewestWords(text: string, words: Map<string, string>): string[] | null {
  const best: (string[] | undefined)[] = [[]]
  for (let to = 1; to <= text.length; to += 1)
    for (let from = 0; from < to; from += 1) {
      const word = words.get(text.slice(from, to))
      const before = best[from]
      if (word && before && (!best[to] || before.length + 1 < (best[to]?.length ?? 0))) best[to] = [...before, word]
    }
  return best[text.length] ?? null
}

/** Words typed by their sounds without spaces, such as `yidongzhuxiao`. */
export async function gluedPinyin({ text: typed }: Atom, at: number, index: IndexReader): Promise<Replacement | null> {
  if (typed.length > LONGEST_GLUED) return null
  const words = fewestWords(typed, await wordsHeard(typed, index))
  return words && words.length > 0 ? { from: at, to: at + 1, text: words.join(' '), typed } : null
}
