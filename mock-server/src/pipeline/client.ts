/** What the wire tells about the caller's device. */
export interface Client {
  readonly address?: string
  readonly userAgent?: string
}
