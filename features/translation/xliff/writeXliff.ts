import { createHash } from 'node:crypto'
import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom'
import { NAMESPACE, type ExchangeFile, type ExchangeUnit } from './exchange.ts'
import { coded } from './marks.ts'
import { print } from '#collections/shared/inline.ts'
import { LANG, other, type Locale } from '#i18n/routing.ts'

/** A short name of a translation, by which it is seen whether it changed while it was away. */
export const fingerprintOf = (text: string): string =>
  `t-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`

/** What kind of code a mark is to a translation tool. */
const TYPES = { label: 'ui', code: 'other', strong: 'fmt', link: 'link' } as const

/** Characters that XML 1.0 cannot hold. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

class Writer {
  readonly document: Document

  constructor() {
    this.document = new DOMImplementation().createDocument(NAMESPACE, 'xliff', null)
  }

  element(name: string, attributes: Record<string, string> = {}): Element {
    const made = this.document.createElementNS(NAMESPACE, name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made
  }

  text(words: string) {
    return this.document.createTextNode(words.replace(FORBIDDEN, ''))
  }

  /** Puts elements under each other on lines of their own; inside texts there is no room for that. */
  append(parent: Element, depth: number, children: Element[]): Element {
    for (const child of children) {
      parent.appendChild(this.text(`\n${'  '.repeat(depth)}`))
      parent.appendChild(child)
    }
    parent.appendChild(this.text(`\n${'  '.repeat(depth - 1)}`))
    return parent
  }

  /** A text with its marks as codes. */
  coded(name: 'source' | 'target', words: string, source: string): Element {
    const made = this.element(name, { 'xml:space': 'preserve' })
    for (const piece of coded(words, source)) {
      if (typeof piece === 'string') {
        made.appendChild(this.text(piece))
        continue
      }
      const { id, mark, inner } = piece
      if (mark.type === 'text') continue
      const type = { id, type: TYPES[mark.type] }
      if (inner === null) {
        made.appendChild(this.element('ph', { ...type, equiv: print(mark), disp: print(mark) }))
      } else {
        const [whole, at] = [print(mark), print(mark).indexOf(inner)]
        const around = { equivStart: whole.slice(0, at), equivEnd: whole.slice(at + inner.length) }
        const span = this.element('pc', { ...type, ...around })
        span.appendChild(this.text(inner))
        made.appendChild(span)
      }
    }
    return made
  }

  unit({ place, note, source, target }: ExchangeUnit): Element {
    const unit = this.element('unit', { id: place, name: fingerprintOf(target), canResegment: 'no' })
    const notes = this.element('notes')
    const said = this.element('note')
    said.appendChild(this.text(note))
    this.append(notes, 4, [said])
    const state = target === '' ? 'initial' : 'translated'
    const segment = this.element('segment', { state })
    const texts = [
      this.coded('source', source, source),
      ...(target === '' ? [] : [this.coded('target', target, source)]),
    ]
    this.append(segment, 4, texts)
    return this.append(unit, 3, [notes, segment])
  }
}

/** Texts of documents as XLIFF 2.0, from the other language into `target`. */
export function writeXliff(files: readonly ExchangeFile[], target: Locale): string {
  const writer = new Writer()
  const root = writer.document.documentElement
  if (!root) throw new Error('A document without a root was made.')
  root.setAttribute('version', '2.0')
  root.setAttribute('srcLang', LANG[other(target)])
  root.setAttribute('trgLang', LANG[target])
  const made = files.map(({ id, units }) =>
    writer.append(
      writer.element('file', { id }),
      2,
      units.map((unit) => writer.unit(unit)),
    ),
  )
  writer.append(root, 1, made)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(writer.document)}\n`
}
