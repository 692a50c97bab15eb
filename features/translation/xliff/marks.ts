import type { Mark } from '#collections/shared/inline.ts'
import { inline, print } from '#collections/shared/inline.ts'

/**
 * A text as translation tools get it: plain text and codes that they keep. A code is a mark of the source by its number from
 * 1; what it holds is translated, or nothing where it stands for itself, as what is typed does.
 */
export type CodedText = (string | { id: string; mark: Mark; inner: string | null })[]

const isMarked = (mark: Mark): mark is Exclude<Mark, { type: 'text' }> => mark.type !== 'text'

const innerOf = (mark: Exclude<Mark, { type: 'text' }>): string | null =>
  mark.type === 'code' ? null : mark.type === 'label' ? mark.path.join(' → ') : mark.text

const marksOf = (text: string): Exclude<Mark, { type: 'text' }>[] => inline(text).filter(isMarked)

/** What two marks have to share to stand for each other: what is typed and where a link leads are the same everywhere. */
const kindOf = (mark: Exclude<Mark, { type: 'text' }>): string =>
  mark.type === 'code'
    ? `code ${mark.text}`
    : mark.type === 'link'
      ? `link ${mark.to}`
      : mark.type === 'label'
        ? `label ${mark.lang ?? ''}`
        : mark.type

/** A text with its marks as codes that are numbered by those of the source; marks that the source has not stay text. */
export function coded(text: string, source: string): CodedText {
  const free = marksOf(source).map((mark, index) => ({ kind: kindOf(mark), id: String(index + 1) }))
  return inline(text).flatMap((mark): CodedText => {
    if (!isMarked(mark)) return [mark.text]
    const at = free.findIndex(({ kind }) => kind === kindOf(mark))
    const [found] = at < 0 ? [] : free.splice(at, 1)
    return [found ? { id: found.id, mark, inner: innerOf(mark) } : print(mark)]
  })
}

/** A piece of a translation that came back. */
export type ReturnedText = (string | { id: string; inner: string })[]

/** What is wrong with the codes of a translation. */
export type CodeProblem = { code: 'unknown' | 'twice' | 'missing'; id: string; mark: string }

/** A translation as it is stored, its codes made marks again by those of the source; or what is wrong with them. */
export function decoded(returned: ReturnedText, source: string): { text: string; problems: CodeProblem[] } {
  const marks = marksOf(source)
  const problems: CodeProblem[] = []
  const seen = new Set<string>()
  const text = returned
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const mark = marks[Number(piece.id) - 1]
      if (!mark) problems.push({ code: 'unknown', id: piece.id, mark: piece.inner })
      else if (seen.has(piece.id)) problems.push({ code: 'twice', id: piece.id, mark: print(mark) })
      seen.add(piece.id)
      if (!mark) return piece.inner
      if (mark.type === 'code') return print(mark)
      if (mark.type === 'label') return print({ ...mark, path: piece.inner.split(/\s*→\s*/) })
      return print({ ...mark, text: piece.inner })
    })
    .join('')
  // A mark may also have been typed as text; then it is there.
  const typed = marksOf(returned.filter((piece) => typeof piece === 'string').join('\n'))
  marks.forEach((mark, index) => {
    const id = String(index + 1)
    const at = typed.findIndex((each) => kindOf(each) === kindOf(mark))
    if (seen.has(id)) return
    if (at >= 0) typed.splice(at, 1)
    else problems.push({ code: 'missing', id, mark: print(mark) })
  })
  return { text, problems }
}
