import type { DownloadProgress, Received } from '../actions/data/download-progress.ts'
import type { ArchiveReport, LocatedProblem } from '../actions/data/verify.ts'
import type { SavedFile } from '../files/saved-file.ts'
import { cleanLine } from './clean.ts'
import { count } from './count.ts'
import { size } from './size.ts'

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
      return `${share(progress)} received…`
    case 'resuming':
      return cleanLine(`Going on where it broke off: ${share(progress)} are in ${progress.part}.`)
    case 'gone':
      return cleanLine(`The archive that ${progress.part} was to become is no longer there; a new one is made.`)
  }
}

/** What is there of a download that broke off, and what to do. */
export function printReceived(received: Received): string {
  return `${share(received)} are in ${received.part}: download once more to the same place, and it goes on from there.`
}

/** How a download stands that was stopped: a whole sentence. */
export function printStanding(progress: DownloadProgress | undefined): string {
  return progress && 'received' in progress ? printReceived(progress) : 'Nothing was saved yet.'
}

/** How much has come in: `12.0 MB of 26.9 MB`. */
export function share({ received, total }: Received): string {
  return total === undefined ? size(received) : `${size(received)} of ${size(total)}`
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

function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
