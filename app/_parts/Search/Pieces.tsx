import type { HighlightedText } from '#features/search/view.ts'

/** Text with what matched marked. */
export const Pieces = ({ of }: { of: HighlightedText }) =>
  of.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))
