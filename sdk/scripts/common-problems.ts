import type { Operation } from '../src/operation.ts'
import type { ContractOperation } from './contract-operation.ts'

/** Problems that every operation open in the same way can answer: their methods need not repeat them. */
export type CommonProblems = Readonly<Record<Operation['security'], ReadonlySet<string>>>

export function commonProblems(operations: readonly ContractOperation[]): CommonProblems {
  const common = (security: Operation['security']) => {
    const rows = operations.map(({ row }) => row).filter((row) => row.security === security && !row.oauthErrors)
    return new Set(rows[0]?.problems.filter((slug) => rows.every(({ problems }) => problems.includes(slug))))
  }
  return { open: common('open'), optional: common('optional'), required: common('required') }
}
