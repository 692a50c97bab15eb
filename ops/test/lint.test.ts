import { ESLint, Linter } from 'eslint'
import { parser } from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { documented } from './documented.mjs'

const eslint = new ESLint()
const linter = new Linter()

/** Lints a text as if it stood in that file, by those of the file's rules that need no types. */
async function lint(filename: string, text: string): Promise<{ broken: string[]; fixed: string }> {
  const { rules } = (await eslint.calculateConfigForFile(filename)) as { rules: Linter.RulesRecord }
  const config: Linter.Config = {
    files: ['**'],
    languageOptions: { parser: parser as Linter.Parser },
    plugins: { signoff: { rules: { documented } } } as unknown as Linter.Config['plugins'] & object,
    rules: Object.fromEntries(
      ['no-restricted-syntax', 'signoff/documented'].map((name) => [name, rules[name] ?? 'off']),
    ),
  }
  const broken = linter.verify(text, config, { filename }).map(({ ruleId }) => ruleId ?? 'parse')
  return { broken, fixed: linter.verifyAndFix(text, config, { filename }).output }
}

it('readers get no client component but the error page', async () => {
  const text = "'use client'\nexport function Part() {\n  return null\n}\n"
  for (const file of ['app/_parts/Facts/Facts.tsx', 'app/(site)/[locale]/page.tsx'])
    expect((await lint(file, text)).broken).toEqual(['no-restricted-syntax'])
  expect((await lint('app/(site)/[locale]/error.tsx', text)).broken).toEqual([])
})

describe('a sentence', () => {
  const FILE = 'server/serve.ts'

  it.each([
    ['a bare number', 'export const twice = (x: number): number => 2 * x'],
    ['a bare string', 'export function network(address: string): Network {\n  return address as never\n}'],
    ['nothing as an answer', 'export const found = (page: Page): Hit | null => null'],
    ['nothing as an answer later', 'export const found = async (page: Page): Promise<Hit | null> => null'],
    ['lists of bare values', 'export const sum = (all: readonly number[]): Total => all as never'],
    ['an error', 'export function check(page: Page): void {\n  if (page) throw new Error("no")\n}'],
  ])('is asked for where %s is left open', async (_what, text) => {
    expect((await lint(FILE, `${text}\n`)).broken).toEqual(['signoff/documented'])
    expect((await lint(FILE, `/** As a carrier would say. */\n${text}\n`)).broken).toEqual([])
  })

  it.each([
    ['types that say it all', FILE, 'export const effort = (ways: Way[]): Effort => ways as never'],
    ['a question', FILE, 'export const isPart = (word: string): word is Part => true'],
    ['a part of a page', 'app/_parts/Day/Day.tsx', 'export function Day({ day }: { day: string }) {\n  return day\n}'],
    ['what the framework names', 'app/(site)/[locale]/page.tsx', 'export const title = (x: string): string => x'],
    ['what stays inside', FILE, 'const twice = (x: number): number => 2 * x\ntwice(1)'],
    [
      'an error of something else',
      FILE,
      'export const make = (page: Page): Maker => () => {\n  throw new Error("no")\n}',
    ],
  ])('is not asked for %s', async (_what, file, text) => expect((await lint(file, `${text}\n`)).broken).toEqual([]))

  it.each([
    ['/** One of them. */', 'export type Part = (typeof PARTS)[number]'],
    ['/** One of `TASKS`. */', 'export type Task = (typeof TASKS)[number]'],
    ['/** What machines are told of this page. */', 'export const metadata: Metadata = {}'],
    ['/** The addresses of a page. */', 'export const address = (page: Page): Address => page as never'],
    ['/**\n * Whether a word is a part.\n */', 'export const isPart = (word: string): word is Part => true'],
    ['  /** The title. */', '  export const title: Title = 1'],
  ])('that says nothing goes: %s', async (comment, code) => {
    const { broken, fixed } = await lint(FILE, `const a = 1\n${comment}\n${code}\n`)
    expect(broken).toContain('signoff/documented')
    expect(fixed).toBe(`const a = 1\n${code}\n`)
  })

  it.each([
    ['/** Seconds. */', 'export const revalidate = 3600'],
    ['/** YYYY-MM-DD. */', 'export const day: Day = 1'],
    ['/** Every page but the first. */', 'export const pages: Page[] = []'],
    ['// The title.', 'export const title: Title = 1'],
  ])('that says something stays: %s', async (comment, code) =>
    expect((await lint(FILE, `${comment}\n${code}\n`)).broken).toEqual([]),
  )
})
