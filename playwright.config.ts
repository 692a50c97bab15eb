import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS } from '#ops/test/browser.ts'
import { freePort } from '#ops/postgres/state.ts'

// Chosen once in the first process; the workers inherit it and read this file again.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_SECOND_PORT ??= String(await freePort())

/** The built site in the machine's own browser: journeys and page checks, and the screenshots when they are asked for. */
export default defineConfig({
  globalSetup: './tests/e2e/site.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    ...(process.env.CHROMIUM_PATH
      ? { launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...BROWSER_ARGS] } }
      : {}),
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'screenshots', testDir: 'tests/e2e', testMatch: 'screenshots.ts' },
  ],
})
