import { describe, expect, it } from 'vitest'
import { markdownOf } from './markdownPage.ts'

const ORIGIN = 'https://signoff.example'

const page = (main: string, { lang = 'zh-Hans', head = '' } = {}) =>
  `<!DOCTYPE html><html lang="${lang}"><head><link rel="canonical" href="${ORIGIN}/zh/x"/>` +
  `<meta property="og:site_name" content="销号指南"/>${head}</head><body><nav><a href="/zh">导航</a></nav>` +
  `<main>${main}</main><footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a></footer></body></html>`

/** The body, without what stands before it. */
const body = (main: string, lang = 'zh-Hans') =>
  markdownOf(page(main, { lang }), ORIGIN)
    .text.replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim()

describe('the head of a page', () => {
  const title =
    '<header><h1>注销<span lang="en">“EE”</span></h1><p data-checked="2026-11-22"><b>核对 <time dateTime="2026-11-22">2026年11月22日</time></b></p></header>'

  it('becomes front matter: title, address, language, day of the check, site and licence', () => {
    expect(markdownOf(page(title), ORIGIN).text).toMatch(
      /^---\ntitle: "注销“EE”"\nurl: "https:\/\/signoff\.example\/zh\/x"\nlanguage: "zh-Hans"\nchecked: "2026-11-22"\nsite: "销号指南"\nlicense: "https:\/\/creativecommons\.org[^\n]*"\n---\n\n# 注销“EE”\n/,
    )
  })

  it('leaves out what the page does not say, and survives what is no page', () => {
    expect(markdownOf(page('<h1>一</h1>'), ORIGIN).text).not.toContain('checked')
    for (const html of ['', '<p>', '<main>', '\u0000\ud800', '<html lang>'])
      expect(markdownOf(html, ORIGIN).canonical).toBeNull()
  })

  it('tells where the page is and whether to index it', () => {
    expect(markdownOf(page(''), ORIGIN)).toMatchObject({ canonical: `${ORIGIN}/zh/x`, indexed: true })
    expect(markdownOf(page('', { head: '<meta name="robots" content="noindex"/>' }), ORIGIN).indexed).toBe(false)
  })

  it('cannot be broken out of by a title', () => {
    expect(markdownOf(page('<h1>a"\n---\n# b</h1>'), ORIGIN).text).toContain('title: "a\\"\\n---\\n# b"\n')
  })
})

describe('what is left out', () => {
  it('is what is for fingers and machines', () => {
    const rest =
      '<nav>目录</nav><form><input value="问"/><button>搜</button></form><p hidden>藏</p><i aria-hidden="true">▮</i><script>1</script><template>模板</template>'
    expect(body(`<p>文</p>${rest}<p>尾</p>`)).toBe('文\n\n尾')
  })

  it('is a heading over nothing but a form', () => {
    expect(body('<p>文</p><section><h2>管用吗</h2><form><button>管用</button></form></section>')).toBe('文')
    expect(body('<section><h2>管用吗</h2><p>管用</p><form><button>是</button></form></section>')).toBe(
      '## 管用吗\n\n管用',
    )
  })
})

describe('links', () => {
  it('lead anywhere from anywhere', () => {
    expect(body('<p><a href="/zh/about#a">甲</a><a href="#b">乙</a><a href="tel:10086">丙</a></p>')).toBe(
      `[甲](${ORIGIN}/zh/about#a)[乙](${ORIGIN}/zh/x#b)[丙](tel:10086)`,
    )
  })

  it('lead to the term, not to its entry at the foot', () => {
    const entry =
      '<dl><div id="term-esim" data-mdast="term"><dt><a href="/zh/terms/esim">eSIM</a></dt><dd>一种卡。</dd></div></dl>'
    expect(body(`<p><a href="#term-esim">eSIM</a></p>${entry}`)).toBe(
      `[eSIM](${ORIGIN}/zh/terms/esim)\n\n- **[eSIM](${ORIGIN}/zh/terms/esim)**：一种卡。`,
    )
  })

  it('to nowhere are words', () => expect(body('<p><a href="https://[">甲</a><a>乙</a></p>')).toBe('甲乙'))
})

describe('steps', () => {
  it('with headings become chapters with numbers', () => {
    const steps =
      '<ol data-mdast="steps"><li id="step-1"><div><h2>一</h2><p>做甲。</p></div></li><li><div><h2>二</h2></div></li></ol>'
    expect(body(steps)).toBe('## 1. 一\n\n做甲。\n\n## 2. 二')
  })

  it('keep the number that the page gives them', () => {
    expect(body('<ol data-mdast="steps"><li value="7"><h2><a href="/zh/guide/x">章</a></h2></li></ol>')).toBe(
      `## 7. [章](${ORIGIN}/zh/guide/x)`,
    )
  })

  it('without headings stay a list with numbers', () => {
    expect(body('<ol><li>打开<kbd>我的</kbd> → <kbd>套餐</kbd></li><li>发<code>TD</code></li></ol>')).toBe(
      '1. 打开`我的` → `套餐`\n2. 发`TD`',
    )
  })

  it('to tick are boxes', () => {
    expect(body('<ul><li><input type="checkbox"/> 带身份证</li></ul>')).toBe('- [ ] 带身份证')
  })
})

describe('parts of a page', () => {
  it('set a warning as a quotation', () => {
    expect(body('<section data-mdast="quote"><h2>不能撤销</h2><p>想好再办。</p></section>')).toBe(
      '> **不能撤销**\n>\n> 想好再办。',
    )
  })

  it('keep what backs a text, all of it, below the text', () => {
    const titles = (name: string) =>
      `<ul><li><a href="https://a.example/">${name}</a><span data-mdast="piece">乙<time> 2026</time></span></li></ul>`
    const sources = `<div data-mdast="sources"><p>官方资料</p>${titles('一')}<details><summary>另1个</summary>${titles('二')}</details><p>核对于 2026</p></div>`
    expect(body(`<p>文</p>${sources}`)).toBe(
      '文\n\n官方资料 · 核对于 2026\n\n- [一](https://a.example/) · 乙 2026\n- [二](https://a.example/) · 乙 2026',
    )
  })

  it('set pairs as “term: text”, with lists below', () => {
    const pairs =
      '<dl><div><dt>Cost</dt><dd><p>None</p><p>Free.</p></dd></div><div><dt>Bring</dt><dd><ul><li>ID</li></ul></dd></div><dt>For</dt><dd><span>a</span><span data-mdast="piece">b</span></dd></dl>'
    expect(body(pairs, 'en')).toBe('- **Cost**: None · Free.\n- **Bring**:\n  - ID\n- **For**: a · b')
  })

  it('leave names of menus where they stand in a sentence', () => {
    expect(
      body('<dl><dt>EID</dt><dd>打开<span><kbd>设置</kbd></span>，看<span><kbd>EID</kbd></span>。</dd></dl>'),
    ).toBe('- **EID**：打开`设置`，看`EID`。')
  })

  it('set a row as one line', () => {
    const row =
      '<ul><li data-mdast="row"><div><a href="/a">EE<span data-mdast="piece">: Cancel</span></a><p>In Chinese only</p></div><span data-mdast="piece">Easy</span><span data-mdast="piece">Checked</span></li></ul>'
    expect(body(row, 'en')).toBe(`- [EE: Cancel](${ORIGIN}/a) · Easy · Checked\n\n  In Chinese only`)
  })

  it('open what unfolds, and put a caption over its table', () => {
    expect(body('<details><summary>更多</summary><p>文</p></details>')).toBe('**更多**\n\n文')
    const table =
      '<table><caption>表</caption><thead><tr><td></td><th>甲</th></tr></thead><tbody><tr><th>a|b</th><td>1</td></tr></tbody></table>'
    expect(body(table)).toBe('**表**\n\n| | 甲 |\n| - | - |\n| a\\|b | 1 |')
  })
})

describe('emphasis in Chinese', () => {
  it.each([
    ['号码<strong>（重要）</strong>后', '号码（**重要**）后'],
    ['先<strong>注销。</strong>再删', '先**注销**。再删'],
    ['发<strong><code>TD</code></strong>到', '发`TD`到'],
    ['<strong>先</strong>注销', '**先**注销'],
    ['搜<mark>移动</mark>的', '搜**移动**的'],
    ['只有<strong>。</strong>标点', '只有。标点'],
  ])('%s is %s', (html, text) => expect(body(`<p>${html}</p>`)).toBe(text))
})

it('does not let words become marks', () => {
  expect(body('<p>1. 一 * 二 _三_ [四](五) # 六</p><p># 七</p>')).toBe(
    '1\\. 一 \\* 二 \\_三\\_ \\[四]\\(五) # 六\n\n\\# 七',
  )
})
