import { defineConfig } from 'vitest/config'

/** What every project shares. Tests run on the sources: the condition is what the workspaces' `exports` offer for that. */
const shared = {
  ssr: { resolve: { conditions: ['@pianeojobs/source'] } },
}
const traceability = 'mock-server/test/traceability.test.ts'

export default defineConfig({
  test: {
    // What takes long are processes that tests start and wait for: every core has its worker.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'behaviour',
          include: ['*/src/**/*.test.{ts,tsx}', '*/test/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.system.test.ts', traceability],
          globalSetup: ['mock-server/test/support/forget-calls.ts', 'cli/test/support/run-folder.ts'],
          disableConsoleIntercept: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // After all others: it compares what they called with the contract. (vitest 5.1.1 runs a group 0 last on two cores.)
        ...shared,
        test: { name: 'traceability', include: [traceability], sequence: { groupOrder: 2 } },
      },
    ],
  },
})
