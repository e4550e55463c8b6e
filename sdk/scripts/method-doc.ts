import type { CommonProblems } from './common-problems.ts'
import type { ContractOperation } from './contract-operation.ts'
import { printDoc } from './print.ts'

/** The doc comment of a method: what the contract says, where it goes, what it needs and what it can refuse. */
export function methodDoc({ row, summary, description, path }: ContractOperation, common: CommonProblems): string {
  const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
  const facts = [
    `\`${row.method} ${row.path}\``,
    row.security === 'open'
      ? 'open to all'
      : `${row.security === 'optional' ? 'token optional' : 'signed in'}${row.scopes.length > 0 ? `, scope ${code(row.scopes)}` : ''}`,
    ...(row.stepUp ? ['signed in within the last ten minutes'] : []),
    ...(row.consent ? [`consent ${code(row.consent)}`] : []),
    ...(row.neverGated ? ['never gated'] : []),
    `policy ${row.policyRefs.join(', ')}`,
  ]
  const own = row.problems.filter((slug) => !common(row).has(slug))
  const tags = [
    ...path.map((parameter) => `@param ${parameter.name} ${parameter.description}`),
    ...(row.oauthErrors ? ['@throws {OAuthError} in the form of RFC 6749'] : []),
    ...(own.length > 0 ? [`@throws {ProblemError} ${code(own)}`] : []),
  ]
  return printDoc(
    [
      `${summary}.`,
      ...(description === '' ? [] : [description]),
      `${facts.join(' · ')}.`,
      ...(tags.length > 0 ? [tags.join('\n')] : []),
    ],
    '  ',
  )
}
