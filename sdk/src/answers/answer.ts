/** Data with what came around them. The body of `response` is read already, unless the data are a stream. */
export interface Answer<T> {
  readonly data: T
  readonly response: Response
  /** The strong validator of this representation, for `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | undefined
  /** What to tell support. */
  readonly requestId: string | undefined
}

export function answer<T>(data: T, response: Response): Answer<T> {
  return {
    data,
    response,
    etag: response.headers.get('etag') ?? undefined,
    requestId: response.headers.get('x-request-id') ?? undefined,
  }
}
