import { Piece } from './Piece.tsx'
import type { CarrierGroup } from '#collections/carriers/view.ts'
import type { Block } from '#collections/shared/view.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = {
  body: Block[]
  /** The language the text is in. */
  lang: Locale
  /** For lists of carriers in the text. */
  groups: CarrierGroup[]
  /** YYYY-MM-DD. */
  today: string
}

/** A text of the guide, block by block. */
export function Prose({ body, ...context }: Props) {
  return (
    <div className="prose">
      {body.map((block, index) => (
        <Piece key={index} id={`part-${index + 1}`} block={block} {...context} />
      ))}
    </div>
  )
}

/** The headings of a text, for the index beside it. */
export const headings = (body: Block[]): { id: string; text: string }[] =>
  body.flatMap((block, index) =>
    block.type === 'h2' ? [{ id: `part-${index + 1}`, text: plainText(block.text) }] : [],
  )
