import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contractOperations } from '../scripts/contract-operation.ts'
import { type Document, type OperationObject, readDocument } from '../scripts/document.ts'
import { generatedFiles } from '../scripts/generated-files.ts'
import { pageLimit } from '../src/contract.ts'

const document = await readDocument()

/** The contract with one operation changed. */
function changed(path: string, method: 'get' | 'post', change: (operation: OperationObject) => object): Document {
  const item = document.paths[path]
  const operation = item?.[method]
  if (item === undefined || operation === undefined) throw new Error(`no ${method} ${path}`)
  return {
    ...document,
    paths: { ...document.paths, [path]: { ...item, [method]: { ...operation, ...change(operation) } } },
  }
}

const generate = (contract: Document) => generatedFiles(contract, contractOperations(contract), '1.2.3')

test('what is committed is what the contract gives', () => {
  const script = fileURLToPath(new URL('../scripts/generate.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('the same contract gives the same bytes', async () => {
  expect([...(await generate(document))]).toEqual([...(await generate(structuredClone(document)))])
})

test('how many entries a page holds at most is what the contract says', async () => {
  const { parameters = {}, ...components } = document.components
  const Limit = { ...parameters.Limit!, schema: { ...parameters.Limit!.schema, maximum: 50 } }
  const files = await generate({ ...document, components: { ...components, parameters: { ...parameters, Limit } } })
  expect(files.get('src/generated/page-limit.ts')).toContain('pageLimit = 50')
  expect(pageLimit).toBe(parameters.Limit!.schema.maximum)
})

test('models stand under their own names: no path into components and no text for bytes is left', async () => {
  const files = await generate(document)
  const models = files.get('src/generated/models.ts') ?? ''
  expect(models).toContain('export interface Account {')
  expect(models).toContain('  organization: Organization;')
  for (const [, text] of files) expect(text).not.toContain('components["schemas"]')
  expect(files.get('src/generated/schema.ts')).toContain('"application/zip": Blob')
})

test('a method says what the contract says of it', async () => {
  const text = (await generate(document)).get('src/generated/resources/contact-imports-api.ts')
  expect(text).toContain('client.contacts.imports`: Importing contacts')
  expect(text).toContain('   * Undo an import.')
  expect(text).toContain(
    '`DELETE /contact-imports/{contactImportId}` · signed in, scope `contacts:write` · never gated · policy P2.1.',
  )
  expect(text).toContain('@throws {ProblemError} `not-found`, `invalid-state-transition`')
})

test.each<[string, Document, RegExp]>([
  [
    'a query parameter named as an option',
    changed('/people', 'get', (operation) => ({
      parameters: [
        ...(operation.parameters ?? []),
        { name: 'signal', in: 'query', description: '', schema: { type: 'string' } },
      ],
    })),
    /signal/,
  ],
  [
    'a query style that it does not write',
    changed('/people', 'get', (operation) => ({
      parameters: [
        ...(operation.parameters ?? []),
        { name: 'where', in: 'query', style: 'deepObject', description: '', schema: { type: 'string' } },
      ],
    })),
    /deepObject/,
  ],
  [
    'two methods of one name',
    changed('/exports', 'post', () => ({ 'x-sdk-method': 'exports.list' })),
    /exports the member list twice/,
  ],
  [
    'a method named as a resource',
    changed('/people', 'get', () => ({ 'x-sdk-method': 'contacts.imports' })),
    /imports twice/,
  ],
  ['an operation without a method', changed('/people', 'get', () => ({ 'x-sdk-method': 'search' })), /x-sdk-method/],
  [
    'a nameless body',
    changed('/exports', 'post', () => ({
      requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
    })),
    /name/,
  ],
])('the generator refuses %s', async (_, contract, message) => {
  await expect(async () => generate(contract)).rejects.toThrow(message)
})

test('a job that does not say when it runs is refused', async () => {
  const exported = document.components.schemas.Export
  const schemas = {
    ...document.components.schemas,
    Export: {
      ...exported,
      properties: { ...exported?.properties, state: { $ref: '#/components/schemas/ExportState' } },
    },
  }
  await expect(async () => generate({ ...document, components: { ...document.components, schemas } })).rejects.toThrow(
    /x-job-running/,
  )
})
