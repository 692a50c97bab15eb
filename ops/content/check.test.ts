import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { load } from './load.ts'
import { schemas } from './writeSchemas.ts'
import { toVerify } from './verify.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'signoff-content-'))
  await cp('content', folder, { recursive: true })
})

afterEach(() => rm(folder, { recursive: true }))

const mistakes = async (): Promise<string[]> => {
  const { content, problems } = await load(folder)
  return [...problems, ...check(content)].map(({ file, path: at, reason }) => `${file} ${at}: ${reason}`)
}

const change = async (file: string, from: string | RegExp, to: string) => {
  const target = path.join(folder, file)
  const text = await readFile(target, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  await writeFile(target, changed)
}

describe('the content that ships', () => {
  it('has no mistake', async () => expect(await mistakes()).toEqual([]))

  it('has its list of what to verify by telephone', async () => {
    const { content } = await load('content')
    expect(await readFile('docs/to-verify.md', 'utf8'), 'run npm run content:verify').toBe(toVerify(content))
  })

  it('comes with schemas that are those of its one definition', async () => {
    for (const [name, text] of Object.entries(schemas())) {
      expect(
        await readFile(path.join('content/schema', name), 'utf8'),
        `content/schema/${name}: run npm run content:schema`,
      ).toBe(text)
    }
  })
})

describe('content:check names the file, the place and the reason of', () => {
  it('a file that is not JSON', async () => {
    await change('carriers/ee.json', '{', '')
    expect(await mistakes()).toContainEqual(expect.stringMatching(/^carriers\/ee\.json : is not JSON/))
  })

  it('a language that is published and has no text', async () => {
    await change('carriers/ee.json', /"zh": "EE[^"]*",\s*/, '')
    expect(await mistakes()).toContainEqual('carriers/ee.json name: has no text in zh, but is published in it')
  })

  it('an unknown field', async () => {
    await change('carriers/ee.json', '"slug"', '"speed": 1,\n  "slug"')
    expect(await mistakes()).toContainEqual(expect.stringMatching(/^carriers\/ee\.json .*speed/))
  })

  it('a source that the file does not list', async () => {
    await change('carriers/ee.json', /"sources": \[\s*"[a-z0-9-]+"/, '"sources": [\n "nowhere"')
    expect(await mistakes()).toContainEqual(expect.stringContaining('names the source “nowhere”'))
  })

  it('Chinese with a hand-typed space', async () => {
    await change('devices/iphone.json', /("lead": \{\s*"zh": ")/, '$1用 App 删。')
    expect(await mistakes()).toContainEqual(expect.stringMatching(/^devices\/iphone\.json .*: write: /))
  })

  it('a number that one language has and the other has not', async () => {
    await change('carriers/ee.json', /("lead": \{\s*"zh": ")/, '$1等777天。')
    expect(await mistakes()).toContainEqual(expect.stringMatching(/^carriers\/ee\.json .*says 777 in Chinese only/))
  })

  it('a word that no reader should meet', async () => {
    await change('carriers/ee.json', /("lead": \{\s*"zh": ")/, '$1凭记忆。')
    expect(await mistakes()).toContainEqual(expect.stringContaining('“凭记忆”'))
  })

  it('a hotline that can be none', async () => {
    await change('carriers/ee.json', '"number": "150"', '"number": "15000"')
    expect(await mistakes()).toContainEqual(expect.stringContaining('hotlines.0.number: 15000 is not in E.164'))
  })

  it('a link to a page that is not there', async () => {
    await change('sections/why.json', '](/guide/before)', '](/guide/nowhere)')
    expect(await mistakes()).toContainEqual(expect.stringContaining('links to /guide/nowhere'))
  })

  it('a file whose name is not its slug', async () => {
    await change('carriers/ee.json', '"slug": "ee"', '"slug": "eee"')
    expect(await mistakes()).toContainEqual(expect.stringContaining('the file must be named eee.json'))
  })
})
