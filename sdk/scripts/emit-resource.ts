import { optionNames } from '../src/option-names.ts'
import type { CommonProblems } from './common-problems.ts'
import type { ContractOperation, ContractParameter } from './contract-operation.ts'
import { type Document, resolve, schemaName } from './document.ts'
import { methodDoc } from './method-doc.ts'
import { banner, printDoc } from './print.ts'
import { className, fileName, type Resource } from './resource.ts'
import { namesIn } from './type-of.ts'

const builtIn = new Set([
  'CallOptions',
  'IfMatchOptions',
  'IfMatchAllowedOptions',
  'IfNoneMatchOptions',
  'DownloadOptions',
  'KeyedOptions',
  'UploadOptions',
])

/** The class of one resource, with the option types of its methods. */
export function emitResource(document: Document, resource: Resource, common: CommonProblems): string {
  const { operations, children } = resource
  const job = jobOf(document, operations)
  const methods = [
    ...operations.flatMap((operation) => [method(operation, common), ...textMethod(operation)]),
    ...(job === undefined ? [] : [waitMethod(job)]),
  ]
  const options = operations.map(optionsInterface).filter((text) => text !== '')
  const text = `${options.join('')}${classDoc(document, resource)}export class ${className(resource)} {
  readonly #core: Core
${[...children].map(([name, child]) => `  readonly ${name}: ${className(child)}\n`).join('')}
  constructor(core: Core) {
    this.#core = core
${[...children].map(([name, child]) => `    this.${name} = new ${className(child)}(core)\n`).join('')}  }

${methods.join('\n')}}
`
  return `${banner}\n${imports(document, resource, text, job !== undefined)}\n${text}`
}

function imports(document: Document, { operations, children }: Resource, text: string, waits: boolean): string {
  const used = new Set(namesIn(text.replace(/\/\*\*[\s\S]*?\*\//g, '')))
  const options = [...builtIn, 'WaitOptions'].filter((name) => used.has(name)).sort()
  const models = Object.keys(document.components.schemas)
    .filter((name) => used.has(name))
    .sort()
  const list = (names: readonly string[]) => (names.length === 0 ? '' : `{ ${names.join(', ')} }`)
  const lines: string[] = []
  const isList = (operation: ContractOperation) => operation.row.paged === true
  if (operations.some((operation) => !isList(operation)))
    lines.push(`import type { ApiPromise } from '../../answers/api-promise.ts'`)
  if (operations.some(({ isBinary }) => isBinary))
    lines.push(`import type { Download } from '../../answers/download.ts'`)
  if (operations.some(isList)) lines.push(`import type { PagePromise } from '../../answers/page-promise.ts'`)
  if (options.length > 0) lines.push(`import type ${list(options)} from '../../call-options.ts'`)
  lines.push(`import type { Core } from '../../core.ts'`)
  if (operations.some(({ isUpload }) => isUpload)) lines.push(`import type { Upload } from '../../transport/form.ts'`)
  if (waits) lines.push(`import { waitFor } from '../../answers/wait-for.ts'`)
  if (models.length > 0) lines.push(`import type ${list(models)} from '../models.ts'`)
  if (operations.length > 0) lines.push(`import { endpoints } from '../endpoints.ts'`)
  for (const child of children.values()) lines.push(`import { ${className(child)} } from './${fileName(child)}.ts'`)
  return `${lines.join('\n')}\n`
}

function classDoc(document: Document, { path, operations }: Resource): string {
  const tag = document.tags.find(({ name }) => name === operations[0]?.row.tag)
  return printDoc([`\`client.${path.join('.')}\`${tag === undefined ? '' : `: ${tag.description}`}`])
}

function method(operation: ContractOperation, common: CommonProblems): string {
  const { row, path, body, result, isBinary, isUpload } = operation
  const options = optionsType(operation)
  const parameters = [
    ...path.map(({ name, type }) => `${name}: ${type}`),
    ...(body === undefined
      ? []
      : [`body${body.required ? '' : '?'}: ${isUpload ? `Upload<${body.type}>` : body.type}`]),
    `options${isOptional(operation) ? '?' : ''}: ${options}`,
  ]
  const segments = `[${path.map(({ name }) => name).join(', ')}]`
  const call = isBinary
    ? { type: 'ApiPromise<Download>', text: `download(endpoints.${row.id}, ${segments}, options)` }
    : row.paged
      ? pageCall(operation, segments)
      : {
          type: `ApiPromise<${result}>`,
          text: `json(endpoints.${row.id}, ${segments}, ${body === undefined ? 'undefined' : 'body'}, options)`,
        }
  return `${methodDoc(operation, common)}  ${operation.method}(${parameters.join(', ')}): ${call.type} {
    return this.#core.${call.text}
  }
`
}

/** Beside the method whose data is JSON, the one that gives the same as a text. */
function textMethod(operation: ContractOperation): string[] {
  const { row, path, texts } = operation
  if (texts.length === 0) return []
  const parameters = [
    ...path.map(({ name, type }) => `${name}: ${type}`),
    `mediaType: ${texts.map((type) => `'${type}'`).join(' | ')}`,
    `options${isOptional(operation) ? '?' : ''}: ${optionsType(operation)}`,
  ]
  const doc = printDoc([`The same as \`${operation.method}\`, as a text of another media type.`], '  ')
  const segments = `[${path.map(({ name }) => name).join(', ')}]`
  return [
    `${doc}  ${operation.method}As(${parameters.join(', ')}): ApiPromise<string> {
    return this.#core.text(endpoints.${row.id}, ${segments}, mediaType, options)
  }
`,
  ]
}

function pageCall({ row, result, item }: ContractOperation, segments: string) {
  return { type: `PagePromise<${item}, ${result}>`, text: `page(endpoints.${row.id}, ${segments}, options)` }
}

/** The options of a call: named for the operation when it has query parameters, else what its flags allow. */
function optionsType(operation: ContractOperation): string {
  return operation.query.length === 0 ? baseOptions(operation) : `${upperFirst(operation.row.id)}Options`
}

function baseOptions({ row, isBinary, isUpload }: ContractOperation): string {
  if (row.keyed && (isBinary || row.ifMatch !== undefined))
    throw new Error(`${row.id}: there are no options for an Idempotency-Key beside those of a download or If-Match`)
  if (isUpload) return 'UploadOptions'
  if (row.keyed) return 'KeyedOptions'
  if (isBinary) return 'DownloadOptions'
  if (row.ifMatch === 'required') return 'IfMatchOptions'
  if (row.ifMatch === 'honoured') return 'IfMatchAllowedOptions'
  return row.etag && row.method === 'GET' ? 'IfNoneMatchOptions' : 'CallOptions'
}

function isOptional({ row, query }: ContractOperation): boolean {
  return row.ifMatch !== 'required' && !query.some(({ required }) => required)
}

function optionsInterface(operation: ContractOperation): string {
  if (operation.query.length === 0) return ''
  const taken = operation.query.find(({ name }) => optionNames.has(name))
  if (taken !== undefined)
    throw new Error(`${operation.row.id}: the query parameter ${taken.name} has the name of a call option`)
  return `${printDoc([`What \`client.${operation.row.sdkMethod}\` takes.`])}export interface ${optionsType(operation)} extends ${baseOptions(operation)} {
${operation.query.map(member).join('')}}

`
}

function member({ name, required, description, type }: ContractParameter): string {
  return `${printDoc([description], '  ')}  readonly ${name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}\n`
}

interface Job {
  readonly read: ContractOperation
  readonly type: string
  readonly running: readonly string[]
}

/** The job that a resource stands for: what its `get` reads, if something here starts it and the contract says when it runs. */
function jobOf(document: Document, operations: readonly ContractOperation[]): Job | undefined {
  const read = operations.find(({ method }) => method === 'get')
  const started = operations.some(({ row, result }) => row.job === true && result === read?.result)
  const state = read && document.components.schemas[read.result]?.properties?.state
  if (read === undefined || !started || state === undefined) return undefined
  const running = state['x-job-running'] ?? resolve(document, state)['x-job-running']
  if (running === undefined)
    throw new Error(`${schemaName(state)} does not say in x-job-running in which states a job still runs`)
  return { read, type: read.result, running }
}

function waitMethod({ read, type, running }: Job): string {
  const names = read.path.map(({ name }) => name).join(', ')
  const parameters = read.path.map((parameter) => `${parameter.name}: ${parameter.type}`).join(', ')
  const doc = printDoc(
    [
      `Wait until it runs no longer (${running.map((state) => `\`${state}\``).join(', ')}), however it ended: look at its \`state\`.`,
      'Lets the platform answer when it is done; where that does not wait, it reads as often as `Retry-After` says, else after half a second and ever more rarely. `deadline` bounds the whole wait.',
    ],
    '  ',
  )
  return `${doc}  wait(${parameters}, options: WaitOptions<${type}> = {}): Promise<${type}> {
    return waitFor((call) => this.get(${names}, call), [${running.map((state) => `'${state}'`).join(', ')}], options, this.#core)
  }
`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
