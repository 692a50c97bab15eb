import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { LOCALES } from '#messages/locales.ts'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${at}${key}`, value]] : flat(value, `${at}${key}.`),
  )

const read = async (locale: string) =>
  new Map(flat(JSON.parse(await readFile(`messages/${locale}.json`, 'utf8')) as Tree))
const [zh, en] = await Promise.all([read('zh'), read('en')])

/** The names of the values and tags that a message takes. */
const taken = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, value, tag]) => value ?? `<${tag}>`))].sort()

describe('the words of the interface', () => {
  it('are there in both languages, under the same keys', () => {
    expect(LOCALES).toEqual(['zh', 'en'])
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort())
    expect(zh.size).toBeGreaterThan(50)
  })

  it('are never empty, and take the same values', () => {
    for (const [key, message] of zh) {
      expect(message.trim(), key).not.toBe('')
      expect(en.get(key)?.trim(), key).not.toBe('')
      expect(taken(message), key).toEqual(taken(en.get(key) ?? ''))
    }
  })

  it('are Chinese as the guide stores it', () => {
    // Braces and tags are no words: only what stands between them is.
    for (const [key, message] of zh) {
      for (const words of message.split(/\{[^{}]*\}|<[^<>]*>|\{\w+, [a-z]+,|[{}]/))
        expect(tidyChinese(words), key).toBe(words)
    }
  })
})
