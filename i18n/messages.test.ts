import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { tidyChinese } from '#collections/shared/chinese.ts'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
  )

const args = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]!))].sort()
const tags = (message: string) => [...new Set([...message.matchAll(/<(\w+)>/g)].map((match) => match[1]!))].sort()

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
