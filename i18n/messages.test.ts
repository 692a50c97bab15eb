import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { MESSAGES } from './messages.ts'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
  )

const args = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]!))].sort()
const tags = (message: string) => [...new Set([...message.matchAll(/<(\w+)>/g)].map((match) => match[1]!))].sort()

const { zh, en } = MESSAGES

const english = new Map(flat(en))

describe('messages', () => {
  it('are the same in both languages', () => {
    expect(flat(en).map(([key]) => key)).toEqual(flat(zh).map(([key]) => key))
  })

  it.each(flat(zh))('%s is filled with the same things in both languages', (key, message) => {
    const other = english.get(key) ?? ''
    expect([args(other), tags(other)]).toEqual([args(message), tags(message)])
  })

  it.each([...flat(zh), ...flat(en)])('%s says something', (_, message) => {
    expect(message.trim()).not.toBe('')
  })

  it.each(flat(zh))('%s is set as Chinese is', (_, message) => {
    // Braces and tags are no words: only what stands between them is.
    for (const words of message.split(/\{[^{}]*\}|<[^<>]*>|\{\w+, [a-z]+,|[{}]/)) expect(tidyChinese(words)).toBe(words)
    expect(message).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}|\p{Script=Han}[,;:!?]|您/u)
  })

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('can be read, every one of %s', (locale, messages) => {
    const wrong: unknown[] = []
    const t = createTranslator({ locale, messages, onError: (error) => wrong.push(error) })
    for (const [key, message] of flat(messages)) {
      const values = {
        ...Object.fromEntries(args(message).map((arg) => [arg, 2])),
        ...Object.fromEntries(tags(message).map((tag) => [tag, () => tag])),
      }
      t.markup(key as Parameters<typeof t>[0], values)
    }
    expect(wrong).toEqual([])
  })
})

describe('code', () => {
  const FOLDERS = ['app', 'collections', 'contract', 'features', 'i18n', 'ops', 'server', 'tests']
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ).filter((file) => /\.(m?ts|tsx|mjs)$/.test(file))
  const written = (pattern: RegExp): string[] =>
    sources.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort()

  it('gets messages through messages.ts and translator.ts', () => {
    // What an error page for editors loads stays small: next-intl would add 11 KB to it.
    expect(written(/from '[^']*messages\/(zh|en)\.json'/)).toEqual([
      'app/(site)/[locale]/error.tsx',
      'i18n/messages.ts',
    ])
  })

  it('leaves it to next-intl to fill messages in', () => {
    expect(written(/\.replace(All)?\(\s*(['"`]\{|\/\\\{)/)).toEqual([])
  })
})
