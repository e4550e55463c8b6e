import { defineConfig } from 'vitest/config'

/** What every project shares. Tests run on the sources: the condition is what the workspaces' `exports` offer for that. */
const shared = {
  ssr: { resolve: { conditions: ['@pianeojobs/source'] } },
}
const common = {
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.system.test.ts', 'mock-server/test/traceability.test.ts'],
  disableConsoleIntercept: true,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  sequence: { groupOrder: 1 },
}
const tests = (workspace: string) => [`${workspace}/src/**/*.test.{ts,tsx}`, `${workspace}/test/**/*.test.{ts,tsx}`]

export default defineConfig({
  test: {
    // What takes long are processes that tests start and wait for: every core has its worker.
    maxWorkers: '100%',
    globalSetup: ['mock-server/test/support/forget-calls.ts', 'cli/test/support/run-folder.ts'],
    projects: [
      {
        ...shared,
        test: { ...common, name: 'behaviour', include: [...tests('cli'), ...tests('examples')] },
      },
      {
        // Files share what they import: nothing in these workspaces has a state of its own, and importing it all takes long.
        ...shared,
        test: {
          ...common,
          name: 'platform',
          include: [...tests('openapi'), ...tests('sdk'), ...tests('mock-server')],
          setupFiles: 'mock-server/test/support/close-mocks.ts',
          isolate: false,
        },
      },
      {
        // After all others: it compares what they called with the contract. (vitest 5.1.1 runs a group 0 last on two cores.)
        ...shared,
        test: {
          name: 'traceability',
          include: ['mock-server/test/traceability.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
