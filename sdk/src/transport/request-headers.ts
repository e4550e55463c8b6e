import type { AnyOptions } from '../call-options.ts'
import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { isJson } from './media-type.ts'

/**
 * The headers a call's options ask for, with lower-case names.
 *
 * @throws {InvalidArgumentError} for a name or value that no header can carry.
 */
export function requestHeaders(operation: Endpoint, options: AnyOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: acceptOf(operation) }
  const { language, ifMatch, ifNoneMatch, range, ifRange } = options
  if (language !== undefined) headers['accept-language'] = language
  if (ifMatch !== undefined) headers['if-match'] = ifMatch
  if (ifNoneMatch !== undefined) headers['if-none-match'] = ifNoneMatch
  if (ifRange !== undefined) headers['if-range'] = ifRange
  if (range !== undefined) headers.range = `bytes=${range.start}-${range.end ?? ''}`
  if (options.headers !== undefined) {
    for (const [name, value] of Object.entries(options.headers)) headers[name.toLowerCase()] = value
  }
  for (const name in headers) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(headers[name] as string)) {
      throw new InvalidArgumentError('headers', `carries a header that cannot be sent: ${JSON.stringify(name)}`, {
        operationId: operation.id,
      })
    }
  }
  return headers
}

function acceptOf({ answers }: Endpoint): string {
  const all = Object.values(answers).flat()
  const json = all.find(isJson)
  const wanted = json === undefined && all.length > 0 ? new Set(all) : [json ?? 'application/json']
  return [...wanted, 'application/problem+json'].join(', ')
}
