/** The bare media type of an answer in lower case, without parameters. */
export function mediaTypeOf(headers: Headers): string | undefined {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

/** Whether a media type is JSON, or built on it (RFC 6839 section 3.1). */
export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && (mediaType === 'application/json' || mediaType.endsWith('+json'))
}
