import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { playScenario } from './conformance/play-scenario.ts'
import { scenarios } from './conformance/scenarios.ts'
import { type TransportName, transports } from './conformance/transports.ts'
import { recordCalls } from './support/recorded-calls.ts'

for (const name of Object.keys(transports) as TransportName[]) {
  const succeeded = new Set<string>()

  for (const scenario of scenarios) {
    const title = `${scenario.title} (over ${name})`
    test(title, async () => {
      const calls = await playScenario(scenario, transports[name])
      for (const id of calls) succeeded.add(id)
      recordCalls(title, 'sdk', calls)
    })
  }

  test(`every method of the SDK succeeded over ${name}`, () => {
    expect(Object.keys(operations).filter((id) => !succeeded.has(id))).toEqual([])
  })
}
