import type { Item, What } from './view.ts'
import type { Stage } from '#collections/shared/choices.ts'
import type { Source } from '#collections/shared/view.ts'

/** What backs an item, as ways, statements and instructions bring it. */
type Backing = Partial<Pick<Item, 'evidence' | 'checkedOn' | 'sources' | 'guide'>>

/** An item made of the guide's data. Where neither a source nor a section backs it, it is our usual advice. */
export function item(
  id: string,
  stage: Stage,
  what: What,
  { sources = [], evidence = null, checkedOn = null, guide = null }: Backing = {},
): Item {
  return { id, stage, what, sources, evidence, checkedOn, usual: sources.length === 0 && !guide, guide }
}

/** Sources, each once. */
export const unique = (sources: Source[]): Source[] => [
  ...new Map(sources.map((source) => [source.key, source])).values(),
]
