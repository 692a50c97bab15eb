import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { OLDEST, remark, SUPPORTED_UNTIL } from './node.mjs'

const read = (file: string): Promise<string> => readFile(file, 'utf8')
const majors = Object.keys(SUPPORTED_UNTIL)
const newest = majors.at(-1)
const choice = `Node ${majors.slice(0, -1).join(', ')} or ${newest}`

describe('every place says the same', () => {
  it.each(['README.md', 'docs/operators.md', 'CONTRIBUTING.md'])('%s', async (file) => {
    const text = (await read(file)).replace(/\s+/g, ' ')
    expect(text).toContain(choice)
    for (const [, named] of text.matchAll(/Node (\d+\.\d+) or newer/g)) expect(named).toBe(OLDEST)
  })

  it('package.json', async () => {
    const { engines } = JSON.parse(await read('package.json')) as { engines: { node: string } }
    expect(engines.node).toBe(`>=${OLDEST}.0`)
  })

  it('the image runs on the newest', async () => {
    const images = [...(await read('ops/Dockerfile')).matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => major)
    expect(images).toEqual([newest, newest])
  })
})

describe('the remark at start', () => {
  it('is none on a supported version, to its last day', () => {
    expect(remark('22.23.3', '2027-04-30')).toBeNull()
  })

  it('says since when there is no support', () => {
    expect(remark('22.23.3', '2027-05-01')).toMatch(/^Node 22\.23\.3 .* 2027-04-30\.$/)
  })

  it.each(['20.20.2', '25.1.0', '27.0.0'])('says what is supported instead of %s', (version) => {
    expect(remark(version, '2026-11-27')).toContain(majors.join(', '))
  })
})
