import { Refusal } from '../platform/refusal.ts'
import type { Answer } from './contract.ts'

export interface JobWait {
  /** How long, in seconds of real time: a world whose clock stands still must not keep anybody waiting for ever. */
  readonly seconds: number
  /** The states in which the job still runs. */
  readonly running: readonly string[]
  /** Ends the wait: whoever asked is gone. */
  readonly signal: AbortSignal | undefined
  /** Reads the job as it is now. */
  read(): Promise<Answer>
}

const longestPause = 250

/** The answer with its job as it is once that runs no longer, or when the time is over (RFC 7240 section 4.3). */
export async function waitForJob(answer: Answer, { seconds, running, signal, read }: JobWait): Promise<Answer> {
  const end = performance.now() + seconds * 1_000
  let { body } = answer
  for (let pause = 0; isRunning(body, running) && !signal?.aborted; pause = Math.min(2 * pause + 10, longestPause)) {
    const left = end - performance.now()
    if (left <= 0) break
    await sleep(Math.min(pause, left), signal)
    body = await readOr(read, body)
  }
  return { ...answer, headers: { ...answer.headers, 'Preference-Applied': `wait=${seconds}` }, body }
}

function isRunning(body: unknown, running: readonly string[]): boolean {
  return running.includes((body as { state: string }).state)
}

/** The job, or what was last known of one that is gone meanwhile. */
async function readOr(read: JobWait['read'], known: unknown): Promise<unknown> {
  try {
    return (await read()).body
  } catch (error) {
    if (error instanceof Refusal) return known
    throw error
  }
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
  })
}
