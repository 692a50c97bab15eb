import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Text } from '#collections/shared/view.ts'

type Props = { of: Text[]; menus?: string; ordered?: boolean }

/** Short texts one below the other; a single one is a paragraph. */
export function TextList({ of, menus, ordered = false }: Props) {
  const [only] = of
  if (!only) return null
  if (of.length === 1) {
    return (
      <p>
        <Inline of={only} menus={menus} />
      </p>
    )
  }
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={ordered ? undefined : 'points'}>
      {of.map((text, index) => (
        <li key={index}>
          <Inline of={text} menus={menus} />
        </li>
      ))}
    </Tag>
  )
}
