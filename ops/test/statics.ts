/** The checks that read the sources without running them: a name, and what Node is to run. */
export const STATICS: [name: string, args: string[]][] = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
  ['imports', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err-long', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit']],
  ['content:check', ['-C', 'production', '--import', 'tsx', 'ops/content/cli.ts', 'check']],
]
