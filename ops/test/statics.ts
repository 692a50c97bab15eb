import { readFile } from 'node:fs/promises'

const CONTENT_CHECK = 'content:check'

/** The checks that read the sources without running them: a name, and what Node is to run. */
export async function statics(): Promise<[name: string, args: string[]][]> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }
  const checks: [string, string[]][] = [
    ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
    ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
    ['imports', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err-long', '.']],
    ['types', ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit']],
  ]
  const content = scripts[CONTENT_CHECK]?.split(' ').slice(1)
  if (content) checks.push([CONTENT_CHECK, content])
  return checks
}
