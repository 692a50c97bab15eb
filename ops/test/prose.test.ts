import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'

// Every file is parsed.
vi.setConfig({ testTimeout: 60_000 })

/** Where rules are made of what is known: they read fields, never editors' words (docs/decisions/0034-facts-are-fields.md). */
const FOLDERS = ['features/checklist', 'collections']
const FILES = ['ops/content/verify.ts']
/** Migrations read words once, to make fields of them. */
const EXEMPT = /\.test\.ts$|payload-types\.ts$|^collections\/migrations\//

const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith('.ts'))

/** What patterns for addresses, file names, marks and scripts are made of. */
const TECHNICAL = /\\p\{[^}]*\}|\(\?<\w+>|https\??|mailto|tel:|png|jpe\?g|webp|avif/gi
const HAN = /\p{Script=Han}/u

/** Whether a pattern looks for words of a language. */
const isOfWords = (pattern: string): boolean => {
  const rest = pattern.replace(TECHNICAL, '').replace(/\[[^\]]*\]/g, (each) => (HAN.test(each) ? each : ''))
  return HAN.test(rest) || /[a-z]{3,}/i.test(rest)
}

const SEARCHES = ['includes', 'startsWith', 'endsWith', 'indexOf', 'match', 'matchAll', 'search', 'split', 'test']

/** The patterns in a file that look for words, and the searches for Chinese ones. */
function wordsSoughtIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && isOfWords(node.text)) found.push(node.text)
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && HAN.test(node.getText()))
      found.push(node.getText())
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name: method } = node.expression
      const isSought = node.arguments.some((each) => ts.isStringLiteralLike(each) && HAN.test(each.text))
      if (SEARCHES.includes(method.text) && isSought) found.push(node.getText())
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

describe('a rule that reads words', () => {
  it.each([
    ['/本人|account holder in person/i', true],
    ['/refund/', true],
    ['/[^。]*注销/', true],
    ["text.includes('只限')", true],
    ['/^https?:\\/\\/[^\\s]+$/', false],
    ['/^[a-z0-9]+(-[a-z0-9]+)*$/', false],
    ['/(?<=\\p{Script=Han})\\./u', false],
    ["evidence.includes('official')", false],
  ])('is told by its pattern: %s', (source, is) => {
    expect(wordsSoughtIn('one.ts', `export const found = ${source}`).length > 0).toBe(is)
  })
})

it('no rule reads editors’ words', () => {
  const files = [...FOLDERS.flatMap(codeIn), ...FILES].filter((file) => !EXEMPT.test(file))
  expect(files.length).toBeGreaterThan(80)
  const found = files.flatMap((file) =>
    wordsSoughtIn(file, readFileSync(file, 'utf8')).map((each) => `${file}: ${each}`),
  )
  expect(found).toEqual([])
})
