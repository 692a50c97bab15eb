import type { Block } from '#collections/shared/view.ts'
import type { Case } from '#collections/shared/choices.ts'

/** The fragment that leads to the heading of a case on the section's page, where only the greater headings can be led to. */
export function anchorOf(body: Block[], about: Case): string | null {
  const at = body.findIndex((block) => (block.type === 'h2' || block.type === 'h3') && block.case === about)
  const greater = body.slice(0, at + 1).findLastIndex((block) => block.type === 'h2')
  return greater === -1 ? null : `part-${greater + 1}`
}

/** How to find accounts, as numbered steps: “title: text”. */
export const stepsOf = (body: Block[]): string[] =>
  body
    .flatMap((block) => (block.type === 'steps' && block.role === 'find-accounts' ? block.items : []))
    .map(({ title, text }) => `**${title}** ${text}`)

/** The order to move accounts in: what, and how to see that it worked. */
export const orderOf = (body: Block[]): string[] =>
  body.flatMap((block) => {
    if (block.type !== 'table' || block.role !== 'move-accounts' || !block.what) return []
    const [what, proof] = [block.what - 1, (block.proof ?? 0) - 1]
    return block.rows.flatMap((row) => (row[what] ? [`**${row[what]}** ${row[proof] ?? ''}`.trim()] : []))
  })
