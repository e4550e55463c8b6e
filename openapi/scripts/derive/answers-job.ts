import type { Document, Operation, Schema } from '../document.ts'

/** Whether it answers a job: something with a state of which the contract says, by `x-job-running`, when it still runs. */
export function answersJob(document: Document, operation: Operation): boolean {
  return Object.entries(operation.responses).some(([status, response]) => {
    if (!status.startsWith('2') || '$ref' in response) return false
    const schema = response.content?.['application/json']?.schema
    const state = schema && resolve(document, schema).properties?.state
    return state !== undefined && 'x-job-running' in { ...resolve(document, state), ...state }
  })
}

function resolve({ components }: Document, schema: Schema): Schema {
  return schema.$ref ? components.schemas[schema.$ref.replace('#/components/schemas/', '')]! : schema
}
