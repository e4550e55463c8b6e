import { build } from 'esbuild'
import { type Contract, type Operation, operationsOf, type Schema } from './contract.ts'
import { SchemaCompiler } from './schema-compiler.ts'

/**
 * The source of a module of compiled validators that runs anywhere: without `eval`, without imports. Its exports are
 * those of `validators.d.ts`.
 */
export function compileValidators(contract: Contract): Promise<string> {
  const { schemas } = contract.components
  const compilers = {
    text: new SchemaCompiler('text', schemas),
    request: new SchemaCompiler('request', schemas),
    answer: new SchemaCompiler('answer', schemas),
  }
  const operations = operationsOf(contract).map(({ operation }) => [operation.operationId, table(operation, compilers)])
  const problems = Object.entries(schemas)
    .map(([name, schema]) => [problemSlug(schema), name] as const)
    .filter(([slug]) => slug !== undefined)
    .map(([slug, name]) => [slug, compilers.answer.add(name, { $ref: `#/components/schemas/${name}` })])
  const entry = [
    `import * as text from 'text'`,
    `import * as request from 'request'`,
    `import * as answer from 'answer'`,
    `export const validators = ${literal(Object.fromEntries(operations))}`,
    `export const problemValidators = ${literal(Object.fromEntries(problems))}`,
  ].join('\n')
  return bundle(entry, compilers)
}

/** Bodies whose values arrive as text. */
const forms = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])

type Compilers = Record<'text' | 'request' | 'answer', SchemaCompiler>

/** The functions of one operation, in the shape of `Validators`. */
function table(operation: Operation, { text, request, answer }: Compilers) {
  const id = operation.operationId
  const parameters = (place: string) => {
    const here = (operation.parameters ?? []).filter((parameter) => parameter.in === place)
    return text.add(`${id}.${place}`, named(here, place === 'header'))
  }
  const responses = Object.entries(operation.responses)
  return {
    path: parameters('path'),
    query: parameters('query'),
    header: parameters('header'),
    body: mapped(operation.requestBody?.content ?? {}, ({ schema = {} }, type) =>
      (forms.has(type) ? text : request).add(`${id}.body`, schema),
    ),
    answers: Object.fromEntries(
      responses.map(([status, { content = {} }]) => [
        status,
        mapped(jsonOnly(content), ({ schema = {} }) => answer.add(`${id}.${status}`, schema)),
      ]),
    ),
    answerHeaders: Object.fromEntries(
      responses.map(([status, { headers = {} }]) => {
        const list = Object.entries(headers).map(([name, header]) => ({ name, schema: {}, ...header }))
        return [status, text.add(`${id}.${status}.headers`, named(list, true))]
      }),
    ),
  }
}

/** The schema of values by name; headers are named in small letters, and there may be others. */
function named(values: readonly { name: string; required?: boolean; schema: Schema }[], headers: boolean): Schema {
  const name = (value: { name: string }) => (headers ? value.name.toLowerCase() : value.name)
  return {
    type: 'object',
    properties: Object.fromEntries(values.map((value) => [name(value), value.schema])),
    required: values.filter((value) => value.required).map(name),
    additionalProperties: headers,
  }
}

/** Everything in JSON but problems, which are validated by their type. */
function jsonOnly<T>(content: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(content).filter(([type]) => /[/+]json$/.test(type) && type !== 'application/problem+json'),
  )
}

function mapped<T>(content: Record<string, T>, give: (value: T, type: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(content).map(([type, value]) => [type, give(value, type)]))
}

function problemSlug(schema: Schema): string | undefined {
  const parts = [schema, ...((schema.allOf as Schema[]) ?? [])]
  const types = parts.map((part) => (part.properties as { type?: { const?: string } } | undefined)?.type?.const)
  return types
    .find((type) => type?.includes('/problems/'))
    ?.split('/')
    .at(-1)
}

/** The table as source text: its leaves are names of functions, `text_…`, `request_…` or `answer_…`. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `${value.slice(0, value.indexOf('_'))}.${value}`
  const members = Object.entries(value as Record<string, unknown>).map(
    ([key, one]) => `${JSON.stringify(key)}: ${literal(one)}`,
  )
  return `{ ${members.join(', ')} }`
}

async function bundle(entry: string, compilers: Compilers): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    plugins: [
      {
        name: 'compiled',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(text|request|answer)$/ }, ({ path }) => ({ path, namespace: 'compiled' }))
          onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({
            contents: compilers[path as keyof Compilers].source(),
            resolveDir: import.meta.dirname,
          }))
        },
      },
    ],
  })
  return outputFiles[0]!.text
}
