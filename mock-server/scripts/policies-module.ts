import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The module of every version of the privacy policy: its data, and the bytes its digest is of as text. */
export function policiesModule(folder: string): string {
  const policies = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .sort()
    .map((name) => ({
      ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
      text: readFileSync(join(folder, `${basename(name, '.json')}.txt`), 'utf8'),
    }))
  return `export const policies = ${JSON.stringify(policies)}\n`
}

export const policiesTypes = `import type { PolicyRow } from '../platform/policy/policy-row.ts'
/** Every version of the privacy policy that the contract ships. */
export declare const policies: readonly PolicyRow[]
`
