import { bytesOf } from '../support/media-files.ts'

export const formBoundary = 'between-the-parts'

/** A body as bytes of its media type; text is sent as it is. */
export function encoded(type: string, body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (type === 'multipart/form-data') return form(body as Record<string, unknown>)
  const text =
    type === 'application/x-www-form-urlencoded'
      ? new URLSearchParams(body as Record<string, string>).toString()
      : JSON.stringify(body)
  return new TextEncoder().encode(text)
}

/** RFC 7578: bytes as files, everything else as text. */
function form(fields: Record<string, unknown>): Uint8Array {
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const file = value instanceof Uint8Array
    const named = `Content-Disposition: form-data; name="${name}"${file ? '; filename="file"' : ''}`
    return [`--${formBoundary}\r\n${named}\r\n\r\n`, file ? value : String(value), '\r\n']
  })
  return bytesOf(...parts, `--${formBoundary}--\r\n`)
}
