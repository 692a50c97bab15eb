import { DOMParser, onErrorStopParsing, type Element, type Node } from '@xmldom/xmldom'
import { NAMESPACE, type Refusal, type ReturnedFile, type ReturnedUnit } from './exchange.ts'
import type { ReturnedText } from './marks.ts'
import type { Say } from '#collections/shared/translate.ts'
import { LANG, LOCALES, other, type Locale } from '#i18n/routing.ts'

/** A file that cannot be read as a whole, and on which line that shows. */
export class XliffError extends Error {
  readonly line: number
  readonly says: Say

  constructor(line: number, says: Say) {
    super(`Line ${line}: ${says.en}`)
    this.name = 'XliffError'
    this.line = line
    this.says = says
  }
}

/** What a parsed file holds, and what of it could not be read. */
export type ParsedXliff = { target: Locale; files: ReturnedFile[]; refused: Refusal[] }

const lineOf = (node: Node): number => node.lineNumber ?? 1
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE
const childrenOf = (node: Node): Element[] => [...node.childNodes].filter(isElement)
const named = (node: Node, name: string): Element[] => childrenOf(node).filter(({ localName }) => localName === name)
const attribute = (node: Element, name: string): string => node.getAttribute(name) ?? ''

/** What a translation tool may add around words, and what says nothing of them. */
const TRANSPARENT = ['mrk']
const EMPTY = ['sm', 'em']
const CODES = ['ph', 'pc']

const wordsIn = (node: Node): string => node.textContent ?? ''

/** The pieces of a text; null where it holds what cannot be told apart. */
function piecesOf(node: Node): ReturnedText | null {
  const pieces: ReturnedText = []
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
      pieces.push(child.nodeValue ?? '')
    if (!isElement(child)) continue
    const name = child.localName ?? ''
    if (CODES.includes(name)) {
      // A code inside another one has no counterpart among our marks.
      if (childrenOf(child).some((inner) => !TRANSPARENT.includes(inner.localName ?? ''))) return null
      pieces.push({ id: attribute(child, 'id'), inner: wordsIn(child) })
    } else if (TRANSPARENT.includes(name)) {
      const inner = piecesOf(child)
      if (inner === null) return null
      pieces.push(...inner)
    } else if (!EMPTY.includes(name)) return null
  }
  return pieces
}

type Segment = { source: ReturnedText; target: ReturnedText | null }

/** The segments of a unit as one text: a tool may have cut it up. null where something in it cannot be read. */
function textOf(unit: Element): Segment | null {
  const parts = childrenOf(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable')
  const whole: Segment = { source: [], target: null }
  for (const part of parts) {
    const [[source], [target]] = [named(part, 'source'), named(part, 'target')]
    if (!source) return null
    const [from, to] = [piecesOf(source), target ? piecesOf(target) : null]
    if (from === null || (target && to === null)) return null
    whole.source.push(...from)
    // What stands between two segments need not be translated by itself.
    const said = to ?? (part.localName === 'ignorable' ? from : null)
    if (said !== null) whole.target = [...(whole.target ?? []), ...said]
    else if (parts.some((each) => each !== part && each.localName === 'segment')) return null
  }
  return parts.length > 0 ? whole : null
}

/** Elements of a name, however deep groups put them. */
const unitsIn = (node: Element): Element[] => [...named(node, 'unit'), ...named(node, 'group').flatMap(unitsIn)]

function fileOf(node: Element, refused: Refusal[]): ReturnedFile {
  const id = attribute(node, 'id')
  const units = unitsIn(node).flatMap((unit): ReturnedUnit[] => {
    const [place, line] = [attribute(unit, 'id'), lineOf(unit)]
    const text = textOf(unit)
    if (text) return [{ place, line, exported: attribute(unit, 'name'), ...text }]
    refused.push({
      line,
      id,
      place,
      reason: {
        zh: '这一段的结构读不懂：有没译完的分段，或不认识的标签。',
        en: 'This text cannot be read: a segment of it is not translated, or it holds a tag that is not known.',
      },
    })
    return []
  })
  return { id, line: lineOf(node), units }
}

const localeIn = (tag: string): Locale | undefined =>
  LOCALES.find(
    (locale) => tag.toLowerCase() === LANG[locale].toLowerCase() || tag.toLowerCase().split('-')[0] === locale,
  )

/** Reads XLIFF 2.0 or 2.1. Throws `XliffError` for what is no such file, or not between our languages. */
export function parseXliff(xml: string): ParsedXliff {
  // Nothing that a document type declares is needed here, and entities of its own could grow without end.
  const declared = /<!(DOCTYPE|ENTITY)/i.exec(xml)
  if (declared)
    throw new XliffError(xml.slice(0, declared.index).split('\n').length, {
      zh: '文件里不能有DOCTYPE。',
      en: 'The file must not have a DOCTYPE.',
    })
  let root: Element | null
  try {
    root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement
  } catch (error) {
    const [, line = '1'] = /line:?\s*(\d+)|\[line:(\d+)/.exec(String(error))?.filter((each) => each !== undefined) ?? []
    throw new XliffError(Number(line), { zh: '不是完整的XML。', en: 'This is not well-formed XML.' })
  }
  if (root?.localName !== 'xliff' || root.namespaceURI !== NAMESPACE || !/^2\.[01]$/.test(attribute(root, 'version')))
    throw new XliffError(1, { zh: '不是XLIFF 2.0或2.1。', en: 'This is not XLIFF 2.0 or 2.1.' })
  const [source, target] = [localeIn(attribute(root, 'srcLang')), localeIn(attribute(root, 'trgLang'))]
  if (!source || !target || source !== other(target))
    throw new XliffError(lineOf(root), { zh: '不是在中文和英文之间。', en: 'It is not between Chinese and English.' })
  const refused: Refusal[] = []
  return { target, files: named(root, 'file').map((file) => fileOf(file, refused)), refused }
}
