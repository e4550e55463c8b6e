import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Found } from './contender.ts'

/** What one process measured. */
interface Reading {
  found: Found
  cpuSeconds: number[]
  peakMegabytes: number
}

/** Medians over all processes of a contender; the quickest reading of all. */
export interface Figures {
  found: Found
  first: number
  later: number
  quickest: number
  peakMegabytes: number
}

/** Lets the contenders read the file by turns, each time in a process of its own. CPU seconds. */
export function measure(contenders: readonly string[], path: string, rounds: number): Map<string, Figures> {
  const readings = new Map<string, Reading[]>(contenders.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of contenders) readings.get(name)!.push(read(name, path))
  }
  return new Map([...readings].map(([name, all]) => [name, figures(all)]))
}

function read(name: string, path: string): Reading {
  const script = fileURLToPath(new URL('run.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--conditions=@pianeojobs/source', script, name, path], {
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

function figures(readings: readonly Reading[]): Figures {
  return {
    found: readings[0]!.found,
    first: median(readings.map(({ cpuSeconds }) => cpuSeconds[0]!)),
    later: median(readings.flatMap(({ cpuSeconds }) => cpuSeconds.slice(1))),
    quickest: Math.min(...readings.flatMap(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: median(readings.map(({ peakMegabytes }) => peakMegabytes)),
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]!
}
