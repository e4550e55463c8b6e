import type { Route } from '../src/pipeline/route.ts'
import { at, type Contract } from './contract.ts'

export function routesModule(routes: readonly Route[], contract: Contract): string {
  return `export const routes = ${JSON.stringify(routes)}\nexport const contractVersion = ${JSON.stringify(contract.info.version)}\n`
}

/** The types of the routes: with them a handler knows whether it has an actor. */
export function routesTypes(routes: readonly Route[]): string {
  const union = (security: Route['security']) =>
    routes
      .filter((route) => route.security === security)
      .map((route) => `'${route.id}'`)
      .join(' | ') || 'never'
  return [
    "import type { Route } from '../pipeline/route.ts'",
    'export declare const routes: readonly Route[]',
    'export declare const contractVersion: string',
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
