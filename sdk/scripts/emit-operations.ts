import type { ContractOperation } from './contract-operation.ts'
import { banner, printValue } from './print.ts'

/** The operation table. */
export function emitOperations(operations: readonly ContractOperation[]): string {
  const rows = operations.map(({ row, endpoint }) => {
    const rest = Object.fromEntries(Object.entries(row).filter(([key]) => !(key in endpoint)))
    return `  ${row.id}: ${printValue(rest, '  ').replace('{', `{ ...endpoints.${row.id},`)},\n`
  })
  return `${banner}
import type { Operation } from '../operation.ts'
import { endpoints } from './endpoints.ts'

/** Every operation of the contract by its id. */
export const operations = {
${rows.join('')}} as const satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations
`
}
