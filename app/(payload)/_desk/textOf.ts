/** What Payload keeps of a document and of a row is no text that someone typed. */
const SILENT = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'imported', 'lastSave', 'blockType']

const lines = (values: unknown[]): string =>
  values
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n')

/** The text of a node of the rich-text editor, whose other keys say how it looks. */
function textOfNode(node: object): string | null {
  if ('root' in node) return textOf(node.root)
  if ('children' in node && Array.isArray(node.children)) return lines(node.children)
  if ('detail' in node && 'text' in node) return textOf(node.text)
  return 'fields' in node && 'version' in node ? textOf(node.fields) : null
}

/** The text in a value of a form, one line for each piece, so that people can read, compare and copy it. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return lines(value)
  if (typeof value !== 'object') return String(value).trim()
  return (
    textOfNode(value) ?? lines(Object.entries(value).flatMap(([key, each]) => (SILENT.includes(key) ? [] : [each])))
  )
}
