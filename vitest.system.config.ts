import { defineConfig } from 'vitest/config'

/** The tests that need more of the system than npm brings: `npm run test:system`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@pianeojobs/source'] } },
  test: {
    include: ['*/test/system/**/*.system.test.ts'],
    globalSetup: 'cli/test/support/run-folder.ts',
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
