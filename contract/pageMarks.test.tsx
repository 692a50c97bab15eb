import { readdirSync, readFileSync } from 'node:fs'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { describe, expect, it } from 'vitest'
import * as mark from './pageMarks.ts'
import { Contents } from '#app/(site)/[locale]/guide/Contents.tsx'
import { asCopy, listed } from '#app/_enhance/worker/copy.ts'
import { Ask } from '#app/_parts/Ask/Ask.tsx'
import { Copies } from '#app/_parts/Copy/Copies.tsx'
import { Copy } from '#app/_parts/Copy/Copy.tsx'
import { Day } from '#app/_parts/Day/Day.tsx'
import { Days } from '#app/_parts/Days/Days.tsx'
import { Definitions } from '#app/_parts/Glossary/Glossary.tsx'
import { Halt } from '#app/_parts/Halt/Halt.tsx'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import { Prose } from '#app/_parts/Prose/Prose.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Nothing } from '#app/_parts/Search/Nothing.tsx'
import { Stamp } from '#app/_parts/Stamp/Stamp.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import type { SectionRow } from '#collections/guide/view.ts'
import type { Languages, Source, Text } from '#collections/shared/view.ts'
import type { TermRow } from '#collections/terms/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'
import { markdownOf } from '#server/markdown/markdownPage.ts'

const say = (text: string): Text => ({ text, lang: 'zh' })

const source = (key: string): Source => ({
  key,
  title: `来源${key}`,
  titleLang: 'zh-Hans',
  publisher: say('工业和信息化部'),
  url: `https://source.example/${key}`,
  archivedUrl: null,
  date: '2026-05',
  official: true,
})

const sources = ['a', 'b', 'c'].map(source)
const languages: Languages = { shown: 'zh', published: ['zh'] }
const term: TermRow = { ...languages, slug: 'esim', name: say('eSIM'), aliases: [], short: say('一种卡。') }
const chapter: SectionRow = { ...languages, slug: 'why', number: 7, topic: null, title: say('章'), lead: say('引') }

/** A page with a part of every kind that carries a mark. */
const page = (locale: Locale): string => {
  const body = renderPart(
    locale,
    <>
      <Copy />
      <Title title={say('注销')} lead={say('先看[eSIM](#term-esim)。')} shown="zh">
        <Stamp
          checkedOn="2026-11-22"
          sources={sources}
          reported={{ against: 0, workedOn: '2026-11-28' }}
          today="2026-11-30"
        />
        <Halt title={say('不能撤销')} text={say('想好再办。')} />
        <Notice title="没有官方来源">问清楚再办。</Notice>
      </Title>
      <Steps>
        {['甲', '乙'].map((name) => (
          <Step key={name} id={name}>
            <h2>{name}</h2>
            <Statement of={{ text: say(`打开[[设置 → ${name}]]。`), evidence: 'official', sources }} title={name} />
          </Step>
        ))}
      </Steps>
      <Steps>
        <Step>
          <p>没有标题。</p>
        </Step>
      </Steps>
      <Contents sections={[chapter]} />
      <Prose body={[{ type: 'ol', items: ['一', '二'] }]} lang="zh" groups={[]} today="2026-11-30" />
      <Topic id="rows" title="行">
        <Rows>
          <Row href="/zh/carriers/x" name="某某" about="只有中文" facts={['容易', <Day key="day" on="2026-11-22" />]} />
          <Row href="/zh/carriers/y" name="别家" />
        </Rows>
        <Days days={[{ when: say('三天'), event: say('收到短信') }]} />
      </Topic>
      <Topic id="copies-of" title="副本">
        <Copies />
      </Topic>
      <Nothing busy />
      <Definitions terms={[term]} />
      <Ask page={{ kind: 'device', device: 'iphone' }} reported={{ against: 0, workedOn: null }} />
    </>,
  )
  return `<html lang="zh-Hans"><head><meta property="og:title" content="注销"/></head><body><main class="m">${body}</main></body></html>`
}

type Looks = 'other names' | 'no names' | 'more wrappers'

const VOID = ['meta', 'input', 'img', 'br', 'hr', 'link']
const WRAPPED: Record<string, string> = Object.fromEntries([
  ...['main', 'header', 'section', 'div', 'li', 'dd'].map((name) => [name, 'div']),
  ...['h1', 'h2', 'h3', 'p', 'a', 'dt', 'small'].map((name) => [name, 'span']),
])

/** The same page as another designer would have made it: the marks stay, whatever only looks changes. */
function restyled(html: string, looks: Looks): string {
  const stream = new RewritingStream()
  const open: string[] = []
  let out = ''
  stream.on('data', (chunk: string) => (out += chunk))
  // What only groups a pair of a definition list may hold nothing but the pair.
  const wrapper = (name: string) => (open.at(-1) === 'dl' || looks !== 'more wrappers' ? undefined : WRAPPED[name])
  const wrappers: (string | undefined)[] = []
  stream.on('startTag', (tag) => {
    const own = tag.attrs.filter(({ name }) => name !== 'class')
    const name = { name: 'class', value: `x${out.length}` }
    tag.attrs = { 'no names': own, 'other names': [name, ...own], 'more wrappers': [...own, name] }[looks]
    stream.emitStartTag(tag)
    if (VOID.includes(tag.tagName)) return
    const around = wrapper(tag.tagName)
    if (around) stream.emitRaw(`<${around} class="w">`)
    open.push(tag.tagName)
    wrappers.push(around)
  })
  stream.on('endTag', (tag) => {
    open.pop()
    const around = wrappers.pop()
    if (around) stream.emitRaw(`</${around}>`)
    stream.emitEndTag(tag)
  })
  stream.end(html)
  return out
}

const textOf = (html: string): string => markdownOf(html, 'https://signoff.example').text

describe.each(LOCALES)('a restyled page in %s', (locale) => {
  const original = page(locale)

  it('carries every mark for Markdown', () => {
    const { ignore, quote, sources, row, piece, steps, term, hook } = mark
    for (const each of [ignore, quote, sources, row, piece, steps, term, hook('checked', '2026-11-22')])
      expect(original).toContain(mark.written(each))
    const text = textOf(original)
    for (const line of [
      'checked: "2026-11-22"',
      '> **不能撤销**',
      '## 1. 甲',
      '## 7. [章]',
      `[eSIM](https://signoff.example/${locale}/terms/esim)`,
      '- [某某](https://signoff.example/zh/carriers/x) · 容易 · ',
      '- [来源c](https://source.example/c) · 工业和信息化部 2026-05',
    ])
      expect(text).toContain(line)
  })

  it.each(['other names', 'no names', 'more wrappers'] as const)('with %s is the same Markdown', (looks) => {
    const other = restyled(original, looks)
    expect(other).not.toBe(original)
    expect(textOf(other)).toBe(textOf(original))
  })

  it.each(['other names', 'no names', 'more wrappers'] as const)('with %s is busy, and a copy, as before', (looks) => {
    const html = restyled(original, looks)
    expect(html).toContain(mark.written(mark.busy))
    const shown = listed(asCopy(html, null), [{ url: 'https://x.example/zh', date: null, html: original }])
    expect(shown).not.toContain(mark.written(mark.copyNotice))
    // The notice's day, and that of the row.
    expect(shown.match(/<time[^>]* data-copy="(row-)?day"[^>]* datetime="[^"]+"[^>]*>[^<]*\d/g)).toHaveLength(2)
    expect(shown).toMatch(/<a[^>]* href="https:\/\/x\.example\/zh" lang="zh-Hans"[^>]*>(<span[^>]*>)?注销/)
    expect(shown).not.toContain(mark.written(mark.noCopies))
  })
})

const sourcesIn = (folder: string): [string, string][] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map(({ parentPath, name }) => [`${parentPath}/${name}`, readFileSync(`${parentPath}/${name}`, 'utf8')])

describe.each([...sourcesIn('server'), ...sourcesIn('app/_enhance')])('%s', (_, source) => {
  it('asks for no class name, and for nothing by where it stands', () =>
    expect(source).not.toMatch(
      /class(Name|List|=)|ByClass|parentElement|(first|last|next|previous)Element|\.closest\(|:(has|nth|first|last)\b|['`][\w\s.#:[\]="-]+ [>+~] [\w\s.#:[\]="-]+['`]/,
    ))

  it('knows no mark but ours', () => {
    const ours = Object.values(mark)
      .filter((each) => typeof each === 'object')
      .map((each) => mark.written(each).trim())
    const spelled = source.match(/(?<=[ '`])(data-[\w-]+|(?<!<html )id|href)="[^"$]*"/g) ?? []
    expect(spelled.filter((each) => !ours.some((one) => one.startsWith(each)))).toEqual([])
    // The compiler knows whether there is such a hook.
    expect(source.match(/'\[data-[^']*'(?! satisfies (mark\.)?Hooked)/g) ?? []).toEqual([])
  })
})
