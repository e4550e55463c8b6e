/** One process of the measurement: reads a file a few times as one contender and prints what it took, as JSON. */
import type { Contender } from './contender.ts'

const readings = 3
const [name, path] = process.argv.slice(2) as [string, string]
const contender = ((await import(`./${name}.ts`)) as Record<string, Contender>)[name]!
const cpuSeconds: number[] = []
let found = {}

for (let reading = 0; reading < readings; reading++) {
  const start = process.cpuUsage()
  found = await contender(path)
  const { user, system } = process.cpuUsage(start)
  cpuSeconds.push((user + system) / 1e6)
}
console.log(JSON.stringify({ found, cpuSeconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
