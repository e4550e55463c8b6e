/** What a request answered, its body parsed when it is JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely; that they fit the contract the platform checks
  readonly body: any
}

export interface SendOptions {
  /** Sent as JSON, or as it is when it is text, bytes or a form. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends requests: `path` with its `/v1`. PATCH is a merge patch. */
export interface Caller {
  send(method: string, path: string, options?: SendOptions): Promise<Reply>
  get(path: string, options?: SendOptions): Promise<Reply>
  post(path: string, options?: SendOptions): Promise<Reply>
  put(path: string, options?: SendOptions): Promise<Reply>
  patch(path: string, options?: SendOptions): Promise<Reply>
  delete(path: string, options?: SendOptions): Promise<Reply>
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A caller over any `fetch`, with a token or signed out. */
export function callerOf(fetch: Fetch, options: { readonly origin?: string; readonly token?: string } = {}): Caller {
  const { origin = 'https://api.pianeojobs.example', token } = options
  const send: Caller['send'] = async (method, path, { body, headers = {} } = {}) => {
    const isForm = body instanceof URLSearchParams || body instanceof FormData
    const isBytes = body instanceof Uint8Array || body instanceof ReadableStream
    const raw = body === undefined || typeof body === 'string' || isBytes || isForm
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const response = await fetch(origin + path, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isForm && { 'Content-Type': type }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await parsed(response) }
  }
  const method = (name: string) => (path: string, sent?: SendOptions) => send(name, path, sent)
  return {
    send,
    get: method('GET'),
    post: method('POST'),
    put: method('PUT'),
    patch: method('PATCH'),
    delete: method('DELETE'),
  }
}

async function parsed(response: Response): Promise<unknown> {
  const bytes = await response.bytes()
  if (bytes.length === 0) return undefined
  const type = response.headers.get('content-type') ?? ''
  if (/[/+]json/.test(type)) return JSON.parse(new TextDecoder().decode(bytes))
  return type.startsWith('text/') ? new TextDecoder().decode(bytes) : bytes
}
