import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch'
import { failureOf, readJson } from './answers/read-answer.ts'
import type { Core } from './core.ts'
import type { Endpoint } from './endpoint.ts'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { endpoints } from './generated/endpoints.ts'
import type { paths } from './generated/schema.ts'
import { encodeBody } from './transport/body.ts'
import type { Exchange } from './transport/exchange.ts'
import { takesForm } from './transport/form.ts'
import { isJson } from './transport/media-type.ts'

/** openapi-fetch, typed by the contract: `client.raw.GET('/contacts/{contactId}', { params: { path: { contactId } } })`. */
export type RawClient = OpenapiClient<paths>

/**
 * The low-level door on the same transport: openapi-fetch types the call and parses the answer, everything between is ours.
 * It answers `{ data, error, response }` for what the contract foresees, and throws the SDK's errors for anything else, so
 * that an empty `error` never passes for success.
 */
export function rawClient(core: Core, baseUrl: string): RawClient {
  const client = createOpenapiClient<paths>({
    baseUrl,
    // The middleware makes the address from the operation table; openapi-fetch would let `..` climb out of a path.
    pathSerializer: (path) => path,
    querySerializer: () => '',
    bodySerializer,
  })
  client.use({
    async onRequest({ request, schemaPath, params, options }) {
      const operation = operationAt(request.method, schemaPath)
      const isParsed = options.parseAs === 'json'
      if (isParsed && !answersJson(operation)) {
        throw new InvalidArgumentError(
          'parseAs',
          `is needed: ${operation.id} answers no JSON but bytes, as 'stream' or 'blob'`,
        )
      }
      const segments = operation.parameters.path.map(({ name }) => params.path?.[name])
      const { headers, body } = await encoded(operation, request)
      const outgoing = {
        url: core.url(operation, segments, params.query ?? {}),
        method: operation.method,
        headers: core.headers(operation, { headers }),
        body,
      }
      const exchange = await core.dispatch(
        operation,
        outgoing,
        { signal: request.signal },
        !isParsed && options.parseAs !== 'text',
      )
      return checked(operation, exchange, isParsed, core.clock.now())
    },
  })
  return client
}

function operationAt(method: string, path: string): Endpoint {
  const operation = Object.values(endpoints).find((row) => row.path === path && row.method === method)
  if (operation === undefined)
    throw new InvalidArgumentError('path', `is not in the contract with the method ${method}`)
  return operation
}

function answersJson({ answers }: Endpoint): boolean {
  return Object.values(answers).some((mediaTypes) => mediaTypes.length === 0 || mediaTypes.some(isJson))
}

/** JSON for openapi-fetch, which would write a Blob or bytes as `{}`; a FormData as it is. */
function bodySerializer(body: unknown): string | FormData {
  if (body instanceof FormData) return body
  return typeof body === 'string' ? body : (encodeBody(anyJson, body)?.text ?? '')
}

const anyJson: Endpoint = { ...endpoints.createSession, id: 'raw' }

/** A request's headers and body in the media type of its operation, which openapi-fetch does not know while it runs. */
async function encoded(
  operation: Endpoint,
  request: Request,
): Promise<{ headers: Record<string, string>; body: string | FormData | undefined }> {
  const headers = Object.fromEntries(request.headers)
  if (request.body === null) return { headers, body: undefined }
  const isForm = headers['content-type']?.startsWith('multipart/form-data') === true
  if (isForm !== takesForm(operation)) {
    const problem = isForm ? 'is a form where JSON belongs' : 'is no FormData'
    throw new InvalidArgumentError('body', problem, { operationId: operation.id })
  }
  if (isForm) {
    const { 'content-type': _, ...rest } = headers
    return { headers: rest, body: await request.formData() }
  }
  const text = await request.text()
  const mediaTypes = operation.body?.mediaTypes ?? []
  if (headers['content-type'] !== 'application/json' || mediaTypes.includes('application/json'))
    return { headers, body: text }
  const body = encodeBody(operation, JSON.parse(text))
  return { headers: { ...headers, 'content-type': body?.mediaType ?? 'application/json' }, body: body?.text }
}

function checked(operation: Endpoint, exchange: Exchange, isParsed: boolean, now: number): Response {
  const { response, text, stream } = exchange
  if (response.ok) {
    if (isParsed) readJson(operation, exchange)
  } else {
    const failure = failureOf(operation, exchange, now)
    if (failure.name !== 'ProblemError' && failure.name !== 'OAuthError') throw failure
  }
  const { status, statusText, headers } = response
  const body = stream ?? (text === '' ? null : text)
  return new Response(body, { status, statusText, headers })
}
