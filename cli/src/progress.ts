import type { ImportProgress } from './actions/contacts/running-import.ts'
import { printBatch, printProgress } from './print/progress.ts'

/** How progress is told: `auto` is a bar for a person at a terminal, `bar` also beside `--json`, `json` lines for scripts. */
export const progressKinds = ['auto', 'bar', 'json', 'none'] as const

export type ProgressKind = (typeof progressKinds)[number]

/** Tells on stderr how far an import is. */
export interface ProgressTeller {
  tell(progress: ImportProgress): void
  /** Takes the bar away, before something else is written. */
  clear(): void
}

/**
 * @param json whether the result is printed as JSON.
 * @param total entries that there are, where that is known.
 */
export function tellProgress(kind: ProgressKind, json: boolean, total: number | undefined): ProgressTeller {
  const write = (text: string) => void process.stderr.write(text)
  if (kind === 'json') {
    return {
      tell: (progress) => progress.batch && write(`${printBatch(progress, progress.batch, total)}\n`),
      clear() {},
    }
  }
  if (kind === 'none' || (kind === 'auto' && json) || !process.stderr.isTTY) return { tell() {}, clear() {} }
  return {
    tell: (progress) => write(`\r\x1b[K${printProgress(progress, total)}`),
    clear: () => write('\r\x1b[K'),
  }
}
