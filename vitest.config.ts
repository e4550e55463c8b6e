import { defineConfig } from 'vitest/config'

/** Tests run on the sources of every workspace: the condition below is what its `exports` offer for that. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@pianeojobs/source'] } },
  test: {
    include: ['*/src/**/*.test.{ts,tsx}', '*/test/**/*.test.{ts,tsx}'],
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
