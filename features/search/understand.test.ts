import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import type { IndexReader, NameRow } from './indexReader.ts'
import { nameKeys } from './names.ts'
import { highlight, matcher } from './match.ts'
import { understand } from './understand.ts'
import { lexemes, squash } from './tokens.ts'

const ENTITIES: Record<string, string[]> = {
  'carriers:1': ['中国移动', 'China Mobile', '移动', '10086'],
  'carriers:2': ['中国移动香港', 'CMHK'],
  'carriers:3': ['Vodafone', '沃达丰'],
  'carriers:4': ['Three', '3 UK'],
  'carriers:5': ['EE'],
  'carriers:6': ['T-Mobile'],
  'countries:1': ['日本', 'Japan'],
  'terms:1': ['携号转网', 'port out'],
}

const rows: NameRow[] = Object.entries(ENTITIES).flatMap(([entity, names]) =>
  nameKeys(names).map((each) => ({ ...each, entity })),
)
const vocabulary = new Set(
  Object.values(ENTITIES).flatMap((names) => names.flatMap((name) => [...lexemes(fold(name)), squash(fold(name))])),
)

const index: IndexReader = {
  namesByKey: async (keys) => rows.filter(({ key }) => keys.includes(key)),
  namesByPrefix: async (keys) =>
    rows.filter(({ key, how }) => how !== 'initials' && keys.some((start) => key.startsWith(start))),
  pageCounts: async (words) => new Map(words.flatMap((word) => (vocabulary.has(word) ? [[word, 1] as const] : []))),
  similarWords: async () => [...vocabulary].map((word) => ({ word, pages: 1 })),
  candidates: async () => [],
}

const asked = async (text: string) => {
  const { segments, rewrites } = await understand(text, index)
  return {
    names: segments.flatMap(({ entities }) => [...entities.keys()]),
    means: segments.flatMap(({ meaning }) => meaning?.name ?? []),
    rewrites,
    segments,
  }
}

describe('understand', () => {
  it.each([
    ['中国移动', ['carriers:1']],
    ['中国移动香港怎么注销', ['carriers:2']],
    ['中 国 移 动', ['carriers:1']],
    ['中國移動', ['carriers:1']],
    ['zhongguoyidong', ['carriers:1']],
    ['zgyd', ['carriers:1']],
    ['yidongzhuxiao', ['carriers:1']],
    ['how do i cancel ee without calling', ['carriers:5']],
    ['ＥＥ', ['carriers:5']],
    ['vodaphone', ['carriers:3']],
    ['t mobil', ['carriers:6']],
    ['+86 10086', ['carriers:1']],
    ['ソフトバンク', []],
  ])('%s names %j', async (text, names) => expect((await asked(text)).names).toEqual(names))

  it('takes a number of months for no carrier', async () => {
    expect((await asked('cancel after 3 months')).names).toEqual([])
    expect((await asked('cancel three')).names).toEqual(['carriers:4'])
  })

  it('finds what is meant', async () => expect((await asked('移动销户')).means).toEqual(['cancel']))

  it('says how it read what was typed', async () => {
    expect((await asked('vodaphone')).rewrites).toEqual([{ typed: 'vodaphone', as: 'Vodafone' }])
    expect((await asked('zgyd')).rewrites).toEqual([{ typed: 'zgyd', as: '中国移动' }])
    expect((await asked('中國移動')).rewrites).toEqual([{ typed: '中國移動', as: '中国移动' }])
    expect((await asked('中国移动')).rewrites).toEqual([])
  })

  it('cuts what is too long', async () => {
    expect((await understand('注销'.repeat(200), index)).truncated).toBe(true)
  })

  it.each([
    ['', [], []],
    ['   ', [], []],
    ['！？。', [], []],
    ['\u0000\ud800', [], []],
    ["'; drop table search_pages; --", ['drop', 'table', 'search', 'pages'], ['drop', 'table', 'search', 'pages']],
    ['%_\\', [], []],
    ['💥'.repeat(300), [], []],
  ])('takes %j for words that name nothing', async (text, words, unknown) => {
    const { segments, unknownWords, rewrites } = await understand(text, index)
    expect(segments.map((segment) => segment.text)).toEqual(words)
    expect(segments.flatMap(({ names }) => names)).toEqual([])
    expect([unknownWords, rewrites]).toEqual([unknown, []])
  })
})

describe('highlight', () => {
  const pieces = async (typed: string, text: string) => {
    const { segments } = await asked(typed)
    return highlight(text, segments.map(matcher))
      .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
      .join('')
  }

  it.each([
    ['移动销户', '注销中国移动的号码', '[注销]中国[移动]的号码'],
    ['中國移動', '注销中国移动的号码', '注销[中国移动]的号码'],
    ['中国移动', '中國移動', '[中國移動]'],
    ['cancel ee', 'Canceling a line with EE, not with Free', '[Canceling] a line with [EE], not with Free'],
    ['vodaphone', 'The VODAFONE line', 'The [VODAFONE] line'],
    ['end', 'the weekend ends', 'the weekend [ends]'],
    ['＜script＞ ee', '<b>ee</b>', '<b>[ee]</b>'],
  ])('of %s: %s', async (typed, text, shown) => expect(await pieces(typed, text)).toBe(shown))

  it('keeps every character', async () => {
    const text = 'ﾄﾞｺﾓ「ＥＥ」😀 中國移動 — canceling'
    const { segments } = await asked('ee 中国移动 cancel')
    expect(
      highlight(text, segments.map(matcher))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
