import { seededRandom } from '../../src/index.ts'
import type { Env } from '../../src/platform/env.ts'
import { idMaker } from '../../src/platform/ids.ts'
import { day } from '../../src/platform/time.ts'

/** Environments for rules without a world, each so many days after the one before: the same at every run. */
export function envs(start: number): (days: number) => Env {
  const random = seededRandom('envs')
  const nextId = idMaker(random)
  let now = start
  return (days) => {
    now += days * day
    const at = now
    return { now: at, random, id: (prefix) => nextId(prefix, at) }
  }
}
