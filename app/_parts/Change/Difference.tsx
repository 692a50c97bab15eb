import type { DiffRun } from '#features/changes/wordDiff.ts'

/** A text in which the words are marked that came or went: struck through or underlined, not by color. */
export function Difference({ runs, as: Mark }: { runs: DiffRun[]; as: 'del' | 'ins' }) {
  return runs.map(({ text, same }, index) => (same ? text : <Mark key={index}>{text}</Mark>))
}
