import { commonProblems } from './common-problems.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { Document } from './document.ts'
import { emitContract } from './emit-contract.ts'
import { emitCountries } from './emit-countries.ts'
import { emitEndpoints } from './emit-endpoints.ts'
import { emitOperations } from './emit-operations.ts'
import { emitPageLimit } from './emit-page-limit.ts'
import { emitProblems, emitRetryable } from './emit-problems.ts'
import { emitResource } from './emit-resource.ts'
import { emitResources } from './emit-resources.ts'
import { emitTypes } from './emit-types.ts'
import { emitWords } from './emit-words.ts'
import { banner, printString } from './print.ts'
import { fileName, resources, resourceTree } from './resource.ts'

/** Every generated file by its path in the package. The same contract always gives the same bytes. */
export async function generatedFiles(
  document: Document,
  operations: readonly ContractOperation[],
  version: string,
): Promise<Map<string, string>> {
  const tree = resourceTree(operations)
  const { schema, models } = await emitTypes(document)
  const common = commonProblems(operations)
  const files = new Map([
    ['src/contract.ts', emitContract(document)],
    ['src/generated/schema.ts', schema],
    ['src/generated/models.ts', models],
    ['src/generated/endpoints.ts', emitEndpoints(operations)],
    ['src/generated/page-limit.ts', emitPageLimit(document)],
    ['src/generated/retryable.ts', emitRetryable(document)],
    ['src/generated/operations.ts', emitOperations(operations)],
    ['src/generated/problems.ts', emitProblems(document)],
    ['src/generated/words.ts', emitWords(document)],
    ['src/generated/countries.ts', emitCountries(document)],
    ['src/generated/resources.ts', emitResources(tree)],
    [
      'src/generated/version.ts',
      `${banner}\n\n/** The version of this package. */\nexport const version = ${printString(version)}\n`,
    ],
  ])
  for (const resource of resources(tree)) {
    files.set(`src/generated/resources/${fileName(resource)}.ts`, emitResource(document, resource, common))
  }
  return files
}
