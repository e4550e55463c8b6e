import type { Route } from '../src/pipeline/route.ts'
import { at, type Contract } from './contract.ts'

/** The module of what is looked up while the platform runs: routes, problems, and the version they are of. */
export function routesModule(routes: readonly Route[], contract: Contract): string {
  const problems = Object.entries(contract['x-problems']).map(([slug, { status, title }]) => [slug, { status, title }])
  return [
    `export const contractVersion = ${JSON.stringify(contract.info.version)}`,
    `export const problemBase = ${JSON.stringify(problemBase(contract))}`,
    `export const problems = ${JSON.stringify(Object.fromEntries(problems))}`,
    `export const scopes = ${JSON.stringify([...new Set(routes.flatMap((route) => route.scopes))].sort())}`,
    `export const routes = ${JSON.stringify(routes)}\n`,
  ].join('\n')
}

/** What stands before the slug in the type of every problem. */
function problemBase(contract: Contract): string {
  const type = JSON.stringify(contract.components.schemas).match(/"(https?:[^"]*\/problems\/)[a-z-]+"/)
  if (!type) throw new Error('The contract names no type of a problem')
  return type[1]!
}

/** The types of the routes: with them a handler knows whether it has an actor. */
export function routesTypes(routes: readonly Route[]): string {
  const union = (security: Route['security']) =>
    routes
      .filter((route) => route.security === security)
      .map((route) => `'${route.id}'`)
      .join(' | ') || 'never'
  return [
    "import type { ProblemSlug } from '@pianeojobs/sdk/contract'",
    "import type { Route } from '../pipeline/route.ts'",
    'export declare const contractVersion: string',
    'export declare const problemBase: string',
    'export declare const problems: Readonly<Record<ProblemSlug, { readonly status: number; readonly title: string }>>',
    '/** Every scope that an operation asks for. */',
    'export declare const scopes: readonly string[]',
    'export declare const routes: readonly Route[]',
    `export type OpenOperation = ${union('open')}`,
    `export type OptionalOperation = ${union('optional')}\n`,
  ].join('\n')
}

export function limitsModule(contract: Contract): string {
  const values = Object.entries(contract['x-limits']).map(([name, limit]) => [
    name,
    typeof limit === 'number' ? limit : at(contract, limit['value-of']),
  ])
  return `export const limits = ${JSON.stringify(Object.fromEntries(values))}\n`
}

export function limitsTypes(contract: Contract): string {
  const names = Object.keys(contract['x-limits']).map((name) => `  readonly ${name}: number\n`)
  return `/** Every limit in force, from \`x-limits\` of the contract. */\nexport declare const limits: {\n${names.join('')}}\n`
}

export const validatorsTypes = `import type { Validator, Validators } from '../pipeline/validators.ts'
export declare const validators: Readonly<Record<string, Validators>>
export declare const problemValidators: Readonly<Record<string, Validator>>
`
