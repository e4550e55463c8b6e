import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** That a test called an operation, through the platform's pipeline (`http`) or by a method of the SDK (`sdk`). */
export interface RecordedCall {
  readonly operationId: string
  readonly test: string
  readonly through: 'http' | 'sdk'
}

/** Where the workers of one test run keep what they called, one file a process. */
export const callsFolder = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'pianeojobs-calls')

/** Notes that the test `test` called these operations. */
export function recordCalls(test: string, through: RecordedCall['through'], operationIds: Iterable<string>): void {
  const lines = [...new Set(operationIds)].map((operationId) => JSON.stringify({ operationId, test, through }))
  if (lines.length === 0) return
  mkdirSync(callsFolder, { recursive: true })
  appendFileSync(join(callsFolder, `${process.pid}.ndjson`), `${lines.join('\n')}\n`)
}

/** Every call of the run so far. */
export function readCalls(): RecordedCall[] {
  if (!existsSync(callsFolder)) return []
  return readdirSync(callsFolder).flatMap((file) =>
    readFileSync(join(callsFolder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as RecordedCall),
  )
}
