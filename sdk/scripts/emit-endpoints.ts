import type { ContractOperation } from './contract-operation.ts'
import { banner, printValue } from './print.ts'

/** What the client needs of the operation table while it runs. */
export function emitEndpoints(operations: readonly ContractOperation[]): string {
  const rows = operations.map(({ endpoint }) => `  ${endpoint.id}: ${printValue(endpoint, '  ')},\n`).join('')
  return `${banner}
import type { Endpoint } from '../endpoint.ts'

/** How to call every operation of the contract. The rest of what is known about them is in operations.ts. */
export const endpoints = {
${rows}} as const satisfies Readonly<Record<string, Endpoint>>
`
}
