import type { DownloadProgress } from '../actions/data/download.ts'
import type { ArchiveReport, LocatedProblem } from '../actions/data/verify.ts'
import type { SavedFile } from '../files/save-new-file.ts'
import { cleanLine } from './clean.ts'
import { count } from './count.ts'

/** An archive that was saved, for people. */
export function printSaved({ path, bytes, sha256 }: SavedFile): string {
  return [
    cleanLine(`${path} holds your data: ${size(bytes)}, readable for you only.`),
    `SHA-256 ${sha256}`,
    cleanLine(`Unpack it and open index.html. Check it with: pianeo data verify ${quoted(path)}`),
  ].join('\n')
}

/** What goes on with a download. */
export function printDownloadStep(progress: DownloadProgress): string {
  switch (progress.step) {
    case 'waiting':
      return 'Another archive of yours is being made; waiting for it…'
    case 'making':
      return 'The platform is making the archive…'
    case 'receiving':
      return `${size(progress.received)}${progress.total === undefined ? '' : ` of ${size(progress.total)}`} received…`
  }
}

/** An archive that is whole, for people. */
export function printVerified(path: string, { entries, bytes, sha256 }: ArchiveReport): string {
  return [
    cleanLine(`${path} is whole: ${count(entries, 'entry', 'entries')}, ${size(bytes)}, every byte as it was written.`),
    `SHA-256 ${sha256}`,
    'It is not signed: this tells that nothing changed, not who made it.',
  ].join('\n')
}

/** Where an archive is broken, and how, on one line. */
export function printProblem({ where, message }: LocatedProblem): string {
  return cleanLine(message.includes(where) ? message : `${where}: ${message}`)
}

function size(bytes: number): string {
  if (bytes < 1_000) return count(bytes, 'byte')
  const [unit, divisor] = bytes < 1_000_000 ? ['kB', 1_000] : ['MB', 1_000_000]
  return `${(bytes / (divisor as number)).toFixed(1)} ${unit}`
}

function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
