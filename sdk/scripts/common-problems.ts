import type { Operation } from '../src/operation.ts'
import type { ContractOperation } from './contract-operation.ts'

/** Problems that every operation can answer which is guarded like this one: their methods need not repeat them. */
export type CommonProblems = (row: Operation) => ReadonlySet<string>

export function commonProblems(operations: readonly ContractOperation[]): CommonProblems {
  const guard = ({ security, scopes }: Operation) => `${security} ${scopes.length > 0}`
  const groups = Map.groupBy(
    operations.map(({ row }) => row).filter(({ oauthErrors }) => !oauthErrors),
    guard,
  )
  return (row) => {
    const [first, ...others] = groups.get(guard(row)) ?? []
    return new Set(first?.problems.filter((slug) => others.every(({ problems }) => problems.includes(slug))))
  }
}
