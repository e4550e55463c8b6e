// Compiles the contract for the reference platform: route table, limits and validators, into src/generated (not committed).
// With --if-stale it does nothing when the contract, these scripts and the compilers are those of the last run.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileValidators } from './compile-validators.ts'
import { componentsModule, componentsTypes } from './components-module.ts'
import { readContract } from './contract.ts'
import { policiesModule, policiesTypes } from './policies-module.ts'
import { purposesModule, purposesTypes } from './purposes-module.ts'
import { routeTable } from './route-table.ts'
import { shapesModule, shapesTypes } from './shapes-module.ts'
import { limitsModule, limitsTypes, routesModule, routesTypes, validatorsTypes } from './write-modules.ts'

const workspace = dirname(dirname(fileURLToPath(import.meta.url)))
const contractFile = join(workspace, '..', 'openapi', 'openapi.json')
const policyFolder = join(workspace, '..', 'openapi', 'policy')
/** The compiler copies no JavaScript, so what is started from dist gets its own copy. */
const folders = [join(workspace, 'src', 'generated'), join(workspace, 'dist', 'generated')]

const source = readFileSync(contractFile, 'utf8')
const stamp = hashOfInputs()
const upToDate = folders.every((folder) => readIfThere(join(folder, 'stamp')) === stamp)

if (!process.argv.includes('--if-stale') || !upToDate) {
  const contract = readContract(source)
  const routes = routeTable(contract)
  const files = {
    'routes.js': routesModule(routes, contract),
    'routes.d.ts': routesTypes(routes),
    'limits.js': limitsModule(contract),
    'limits.d.ts': limitsTypes(contract),
    'components.js': componentsModule(contract),
    'components.d.ts': componentsTypes,
    'policies.js': policiesModule(policyFolder),
    'policies.d.ts': policiesTypes,
    'purposes.js': purposesModule(policyFolder),
    'purposes.d.ts': purposesTypes,
    'shapes.js': shapesModule(contract),
    'shapes.d.ts': shapesTypes,
    'validators.js': await compileValidators(contract),
    'validators.d.ts': validatorsTypes,
    stamp,
  }
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  }
}

function hashOfInputs(): string {
  const hash = createHash('sha256').update(source)
  for (const folder of [join(workspace, 'scripts'), policyFolder]) {
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  }
  for (const name of ['ajv', 'ajv-formats', 'esbuild']) hash.update(`${name} ${versionOf(name)}`)
  return hash.digest('hex')
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`${name}/package.json`)), 'utf8')).version
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
