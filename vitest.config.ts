import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/int/sequencer.ts'

const exclude = ['**/node_modules/**', '.next/**', '.data/**', 'tests/e2e/**']

/**
 * Two suites: `unit` needs nothing; `int` needs a PostgreSQL, which its global set-up starts unless `TEST_DATABASE_URL`
 * names a server. Every integration file has a process and a database of its own, because Payload is one per process.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code leaves nothing behind, and to load it anew for every file takes longer than the tests.
          isolate: false,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, 'tests/int/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          environment: 'node',
          include: ['tests/int/**/*.test.ts'],
          exclude,
          pool: 'forks',
          // Without it Lexical's modules may wait for each other for ever: docs/decisions/0036.
          execArgv: ['-C', 'production'],
          maxWorkers: 2,
          globalSetup: ['tests/int/server.ts'],
          setupFiles: ['tests/int/clone.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
