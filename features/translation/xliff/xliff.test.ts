import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import js2xliff from 'xliff/js2xliff'
import xliff2js from 'xliff/xliff2js'
import type { ExchangeFile } from './exchange.ts'
import { decoded } from './marks.ts'
import { parseXliff, XliffError } from './parseXliff.ts'
import { writeXliff } from './writeXliff.ts'

const ZH = '打开[[我的 → 套餐]]，拨`10086`，见[这里](/guide/before)。A & B < C  两个空格 '
const EN = 'Open [[My → Plan]], call `10086`, see [this](/guide/before).'
const files: ExchangeFile[] = [
  {
    id: 'procedures-12',
    units: [
      { place: 'lead', note: '导语', source: ZH, target: EN },
      { place: 'ways:65f0.steps:65f1.text', note: '办法1：用App · 步骤1', source: '**先**等。', target: '' },
    ],
  },
]
const xml = writeXliff(files, 'en')
const lineIn = (text: string, found: string): number => text.slice(0, text.indexOf(found)).split('\n').length

const failure = (text: string): XliffError => {
  try {
    parseXliff(text)
  } catch (error) {
    if (error instanceof XliffError) return error
    throw error
  }
  throw new Error('It was read.')
}

describe('what is written', () => {
  it('is read by a library of others, with every code', async () => {
    expect(await xliff2js(xml)).toMatchObject({
      sourceLanguage: 'zh-Hans',
      targetLanguage: 'en',
      resources: {
        'procedures-12': {
          lead: {
            source: [
              '打开',
              { Span: { id: '1', type: 'ui', contents: '我的 → 套餐' } },
              '，拨',
              { Standalone: { id: '2', equiv: '`10086`' } },
              '，见',
              { Span: { id: '3', type: 'link', contents: '这里' } },
              '。A & B < C  两个空格 ',
            ],
            target: ['Open ', { Span: { id: '1', contents: 'My → Plan' } }, ', call ', {}, ', see ', {}, '.'],
            note: '导语',
          },
          'ways:65f0.steps:65f1.text': { source: [{ Span: { id: '1', type: 'fmt', contents: '先' } }, '等。'] },
        },
      },
    })
  })

  it('has ids that are XML name tokens, and is well-formed', () => {
    const found = new DOMParser().parseFromString(xml, 'application/xml')
    const ids = [...found.getElementsByTagName('unit'), ...found.getElementsByTagName('file')].map((each) =>
      each.getAttribute('id'),
    )
    expect(ids).toHaveLength(3)
    for (const id of ids) expect(id).toMatch(/^[\w:.-]+$/)
  })

  it('is read back as it was', () => {
    const { target, files: back, refused } = parseXliff(xml)
    expect([target, refused]).toEqual(['en', []])
    const [lead, step] = back[0]?.units ?? []
    expect([lead && decoded(lead.source, ZH).text, lead?.target && decoded(lead.target, ZH)]).toEqual([
      ZH,
      { text: EN, problems: [] },
    ])
    expect(step).toMatchObject({ target: null, line: lineIn(xml, '<unit id="ways:') })
  })
})

describe('what comes back', () => {
  const unit = (inside: string, version = '2.0') =>
    `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="zh" trgLang="en-US">\n<file id="terms-1">\n<unit id="short">${inside}</unit>\n</file></xliff>`
  const read = (inside: string, version?: string) => {
    const { files: found, refused } = parseXliff(unit(inside, version))
    return { target: found[0]?.units[0]?.target, refused }
  }

  it('may be written by a library of others', async () => {
    const theirs = await js2xliff(
      {
        sourceLanguage: 'zh-Hans',
        targetLanguage: 'en',
        resources: {
          'terms-1': { short: { source: '一张卡。', target: ['A ', { Span: { id: '1', contents: 'card' } }, '.'] } },
        },
      },
      { indent: '' },
    )
    expect(parseXliff(theirs).files[0]?.units[0]?.target).toEqual(['A ', { id: '1', inner: 'card' }, '.'])
  })

  it('may be cut into segments, annotated, escaped, or XLIFF 2.1', () => {
    const cut =
      '<segment><source>一。</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment><source>二。</source><target>Two.</target></segment>'
    expect(read(cut, '2.1').target?.join('')).toBe('One. Two.')
    const noted =
      '<segment><source>a</source><target>A <mrk id="m1" type="term">card</mrk><![CDATA[ & ]]>&#x4e00;</target></segment>'
    expect(read(noted).target?.join('')).toBe('A card & 一')
  })

  it('is refused by its line where a text cannot be read without losing something', () => {
    for (const inside of [
      '<segment><source>一。</source><target>One.</target></segment><segment><source>二。</source></segment>',
      '<segment><source>a</source><target>A <sc id="1"/>b<ec startRef="1"/></target></segment>',
      '<segment><source>a</source><target><pc id="1">x <ph id="2"/></pc></target></segment>',
      '<segment><target>x</target></segment>',
      '<segment/>',
      '',
    ])
      expect(read(inside).refused, inside).toMatchObject([{ line: 4, id: 'terms-1', place: 'short' }])
  })

  it.each([
    ['no XML', 'nonsense', 1],
    ['XML that is cut off', xml.slice(0, -20), undefined],
    ['another kind of XML', '<html/>', 1],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 1],
    ['another language', xml.replace('trgLang="en"', 'trgLang="fr"'), undefined],
    ['the same language twice', xml.replace('trgLang="en"', 'trgLang="zh"'), undefined],
    ['entities of its own', `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff/>`, 2],
    ['files from elsewhere', `<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>`, 1],
  ])('is no file of ours: %s', (_, text, line) => {
    const error = failure(text)
    expect(error.says.en.length).toBeGreaterThan(10)
    if (line !== undefined) expect(error.line).toBe(line)
  })
})
