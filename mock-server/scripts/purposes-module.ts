import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The module of what data are used for: each purpose with the digest of the notice that a consent is given to. */
export function purposesModule(folder: string): string {
  const purposes = JSON.parse(readFileSync(join(folder, 'purposes.json'), 'utf8')) as { notice: string }[]
  const digested = purposes.map((purpose) => ({
    ...purpose,
    noticeSha256: createHash('sha256').update(purpose.notice).digest('hex'),
  }))
  return `export const purposes = ${JSON.stringify(digested)}\n`
}

export const purposesTypes = `import type { Purpose } from '../platform/consent/purpose.ts'
/** What data are used for: the catalogue that the contract ships. */
export declare const purposes: readonly Purpose[]
`
