import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { plainBody } from './body.ts'

/** A form with files in it as a caller gives it: each file a Blob, a File, or a stream, which is gathered before it is sent. */
export type Upload<T> = {
  [Part in keyof T]: T[Part] extends Blob ? Blob | ReadableStream<Uint8Array<ArrayBuffer>> : T[Part]
}

/** Whether an operation takes its body as a form with files. */
export function takesForm({ body }: Endpoint): boolean {
  return body?.mediaTypes[0] === 'multipart/form-data'
}

/**
 * The parts of a body as a form that can be sent any number of times. A file goes without its name, which can tell about a
 * person what its bytes do not.
 *
 * @throws {InvalidArgumentError} as `plainBody` does, and for a part that is neither a file nor text, a number or a boolean.
 */
export async function encodeForm(operation: Endpoint, value: unknown): Promise<FormData | undefined> {
  const parts = plainBody(operation, value)
  if (parts === undefined) return undefined
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined || value === null) continue
    if (value instanceof Blob) form.set(name, value, name)
    else if (value instanceof ReadableStream) form.set(name, await new Response(value).blob(), name)
    else if (typeof value !== 'object') form.set(name, String(value))
    else {
      throw new InvalidArgumentError(name, 'is neither a Blob or a stream nor a plain value', {
        operationId: operation.id,
      })
    }
  }
  return form
}

/** How many bytes the files in a form have. */
export function fileBytes(form: FormData): number {
  return [...form.values()].reduce((sum, value) => sum + (typeof value === 'string' ? 0 : value.size), 0)
}
