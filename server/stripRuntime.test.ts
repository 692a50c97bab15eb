import { describe, expect, it } from 'vitest'
import { stripRuntime } from './stripRuntime.ts'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`

describe('stripRuntime', () => {
  it('takes out script, flight data and what only fetches script', async () => {
    const html = page(
      '<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/>' +
        '<link rel="expect" href="#_R_" blocking="render"/><script src="/_next/a.js" async=""></script>',
      '<p>文</p><script>self.__next_f.push([1,"</p><b>\\u003c"])</script><script id="_R_">if (1 < 2) {}</script>',
    )
    expect(await stripRuntime(html)).toBe(page('', '<p>文</p>'))
  })

  it('keeps what readers and machines use', async () => {
    const kept = page(
      '<link rel="preload" as="font" href="/f.woff2" crossorigin=""/><link rel="stylesheet" href="/s.css" data-precedence="next"/>' +
        '<script type="application/ld+json">{"a":"<b>"}</script><script src="/enhance/check.js" defer=""></script>',
      '<p>a &amp; b<br/>c</p><div hidden>later</div><pre>\n x</pre><input value="&quot;">',
    )
    expect(await stripRuntime(kept)).toBe(kept)
  })

  it('takes out comments of React and the empty container of streamed metadata', async () => {
    const html = page('', '<div hidden=""><!--$--><!--/$--></div><p>a <!-- -->1<!-- --> b</p><!--$--><!--/$-->')
    expect(await stripRuntime(html)).toBe(page('', '<p>a 1 b</p>'))
  })

  it('is not led out of a script by its text, nor into one by text that looks like it', async () => {
    const html = page('', '<script>var a = "<p>not text</p>"</script><p>&lt;script&gt;shown&lt;/script&gt;</p>')
    expect(await stripRuntime(html)).toBe(page('', '<p>&lt;script&gt;shown&lt;/script&gt;</p>'))
  })

  it('drops a script that only pretends to be ours', async () => {
    const html = page('', '<script src="https://x.example/enhance/a.js"></script><script type="module">1</script>')
    expect(await stripRuntime(html)).toBe(page('', ''))
  })
})
