import type { ContractOperation } from './contract-operation.ts'
import { banner, printValue } from './print.ts'

/** The operation table. */
export function emitOperations(operations: readonly ContractOperation[]): string {
  const rows = operations.map(({ row }) => `  ${row.id}: ${printValue(row, '  ')},\n`).join('')
  return `${banner}
import type { Operation } from '../operation.ts'

/** Every operation of the contract by its id. */
export const operations = {
${rows}} as const satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations
`
}
