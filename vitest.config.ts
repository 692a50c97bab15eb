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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
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
          maxWorkers: 2,
          globalSetup: ['tests/int/server.ts'],
          setupFiles: ['tests/int/clone.ts'],
          sequence: { sequencer: LongestFirst },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
