import { inline, print, type Mark } from './inline.ts'
import type { Case, Task } from './choices.ts'
import type { KeptBlock } from './shape.ts'

/** A node of the editor's state; only what our features can make. */
type Node = { type: string; [key: string]: unknown }

/** The editor's state of one text. */
export type State = { root: Node & { children: Node[] } }

/** Looks a picture up by file name or by id; null where it is missing. */
export type Pictures = { id: (filename: string) => number | null; filename: (id: unknown) => string | null }

const BOLD = 1
const CODE = 16

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const plain = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** Ids of blocks must be there and differ; counting makes them the same at every import. */
class Ids {
  private count = 0
  next(): string {
    this.count += 1
    return this.count.toString(16).padStart(24, '0')
  }
}

function toNode(mark: Mark, ids: Ids): Node {
  switch (mark.type) {
    case 'text':
      return plain(mark.text)
    case 'strong':
      return plain(mark.text, BOLD)
    case 'code':
      return plain(mark.text, CODE)
    case 'link':
      return {
        type: 'link',
        ...element,
        version: 3,
        id: ids.next(),
        fields: { linkType: 'custom', newTab: false, url: mark.to },
        children: [plain(mark.text)],
      }
    case 'label':
      return {
        type: 'inlineBlock',
        version: 1,
        fields: {
          id: ids.next(),
          blockType: 'label',
          path: mark.path.join(' → '),
          ...(mark.lang === null ? {} : { lang: mark.lang }),
        },
      }
  }
}

const words = (text: string, ids: Ids): Node[] => inline(text).map((mark) => toNode(mark, ids))

const paragraph = (text: string, ids: Ids): Node => ({
  type: 'paragraph',
  ...element,
  textFormat: 0,
  textStyle: '',
  children: words(text, ids),
})

function list(type: 'ul' | 'ol', items: string[], ids: Ids): Node {
  const children = items.map((item, index) => ({
    type: 'listitem',
    ...element,
    value: index + 1,
    children: words(item, ids),
  }))
  return { type: 'list', ...element, tag: type, listType: type === 'ul' ? 'bullet' : 'number', start: 1, children }
}

const withIds = <T extends object>(rows: T[], ids: Ids): (T & { id: string })[] =>
  rows.map((row) => ({ ...row, id: ids.next() }))

function ownBlock(entry: KeptBlock, ids: Ids, pictures: Pictures): Node {
  const fields: Record<string, unknown> = { ...entry, id: ids.next(), blockType: entry.type, blockName: '' }
  delete fields.type
  if (entry.type === 'steps' || entry.type === 'days') fields.items = withIds<object>(entry.items, ids)
  if (entry.type === 'table') {
    fields.head = withIds(
      entry.head.map((text) => ({ text })),
      ids,
    )
    fields.rows = withIds(
      entry.rows.map((row) => ({
        cells: withIds(
          row.map((text) => ({ text })),
          ids,
        ),
      })),
      ids,
    )
  }
  if (entry.type === 'h2' || entry.type === 'h3') Object.assign(fields, { blockType: 'case', size: entry.type })
  if (entry.type === 'image') fields.media = pictures.id(entry.media)
  return { type: 'block', version: 2, format: '', fields }
}

/** The editor's state of a content file's blocks; `fromState` gives the same blocks back. */
export function toState(entries: KeptBlock[], pictures: Pictures): State {
  const ids = new Ids()
  const children = entries.map((entry): Node => {
    switch (entry.type) {
      case 'h2':
      case 'h3':
        if (entry.case) return ownBlock(entry, ids, pictures)
        return { type: 'heading', ...element, tag: entry.type, children: words(entry.text, ids) }
      case 'p':
        return paragraph(entry.text, ids)
      case 'ul':
      case 'ol':
        return list(entry.type, entry.items, ids)
      default:
        return ownBlock(entry, ids, pictures)
    }
  })
  return { root: { type: 'root', ...element, children } }
}

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : [])
const fieldsOf = (node: Node): Record<string, unknown> => (node.fields ?? {}) as Record<string, unknown>
const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : []

function fromNode(node: Node): string {
  if (node.type === 'text') {
    const text = string(node.text)
    const format = Number(node.format ?? 0)
    if (format & CODE) return print({ type: 'code', text })
    return format & BOLD ? print({ type: 'strong', text }) : text
  }
  if (node.type === 'link' || node.type === 'autolink') {
    return print({
      type: 'link',
      text: childrenOf(node)
        .map((child) => string(child.text))
        .join(''),
      to: string(fieldsOf(node).url),
    })
  }
  if (node.type === 'inlineBlock') {
    const { path, lang } = fieldsOf(node)
    return print({
      type: 'label',
      path: string(path).split(/\s*→\s*/),
      lang: typeof lang === 'string' && lang !== '' ? lang : null,
    })
  }
  if (node.type === 'linebreak') return ' '
  return text(node)
}

const text = (node: Node): string => childrenOf(node).map(fromNode).join('')

/** Items of a list; nested lists come out flat, behind the item they hang on. */
const items = (node: Node): string[] =>
  childrenOf(node).flatMap((item) => {
    const inner = childrenOf(item)
    const own = inner
      .filter((child) => child.type !== 'list')
      .map(fromNode)
      .join('')
    return [...(own === '' ? [] : [own]), ...inner.filter((child) => child.type === 'list').flatMap(items)]
  })

function fromBlock(fields: Record<string, unknown>, pictures: Pictures): KeptBlock | null {
  switch (fields.blockType) {
    case 'case':
      return { type: fields.size === 'h3' ? 'h3' : 'h2', text: string(fields.text), case: fields.case as Case }
    case 'steps':
      return {
        type: 'steps',
        items: records(fields.items).map((item) => ({ title: string(item.title), text: string(item.text) })),
        ...(fields.role === 'find-accounts' ? { role: fields.role } : {}),
      }
    case 'halt':
      return { type: 'halt', title: string(fields.title), text: string(fields.text) }
    case 'path':
      return { type: 'path', text: string(fields.text), lang: string(fields.lang) }
    case 'table':
      return {
        type: 'table',
        caption: string(fields.caption),
        head: records(fields.head).map((cell) => string(cell.text)),
        rows: records(fields.rows).map((row) => records(row.cells).map((cell) => string(cell.text))),
        ...(fields.role === 'move-accounts' ? { role: fields.role } : {}),
        ...(typeof fields.what === 'number' ? { what: fields.what } : {}),
        ...(typeof fields.proof === 'number' ? { proof: fields.proof } : {}),
      }
    case 'term':
      return { type: 'term', term: string(fields.term), text: string(fields.text) }
    case 'days':
      return {
        type: 'days',
        items: records(fields.items).map((item) => ({ when: string(item.when), event: string(item.event) })),
      }
    case 'carriers':
      return { type: 'carriers', task: fields.task as Task }
    case 'image': {
      const media = pictures.filename(fields.media)
      const caption = string(fields.caption)
      return media === null ? null : { type: 'image', media, ...(caption === '' ? {} : { caption }) }
    }
    default:
      return null
  }
}

/** The blocks of the editor's state; empty paragraphs and pictures that are gone are left out. */
export function fromState(state: unknown, pictures: Pictures): KeptBlock[] {
  const root = (state as State | null)?.root
  if (!root) return []
  return root.children.flatMap((node): KeptBlock[] => {
    switch (node.type) {
      case 'heading':
        return [{ type: node.tag === 'h3' ? 'h3' : 'h2', text: text(node) }]
      case 'list':
        return [{ type: node.tag === 'ol' ? 'ol' : 'ul', items: items(node) }]
      case 'block': {
        const entry = fromBlock(fieldsOf(node), pictures)
        return entry ? [entry] : []
      }
      default: {
        const words = text(node).trim()
        return words === '' ? [] : [{ type: 'p', text: words }]
      }
    }
  })
}
