import type { Platform } from './platform.ts'

/** A behaviour of the platform, whatever it is reached by. It runs in Node and in a page, so it knows neither. */
export interface Scenario {
  readonly title: string
  readonly play: (platform: Platform) => Promise<void>
}

const scenarios: Scenario[] = []

/** Adds a behaviour to the suite that is tested over each transport, each time on a platform of its own. */
export function overEveryTransport(title: string, play: Scenario['play']): void {
  scenarios.push({ title, play })
}

/** What was added so far. */
export function addedScenarios(): readonly Scenario[] {
  return scenarios
}
