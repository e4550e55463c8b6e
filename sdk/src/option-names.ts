/** Names of the options that every call takes beside its query parameters. */
export const optionNames: ReadonlySet<string> = new Set([
  'signal',
  'timeout',
  'deadline',
  'retries',
  'headers',
  'language',
  'ifMatch',
  'ifNoneMatch',
  'range',
  'ifRange',
  'onProgress',
  'idempotencyKey',
])
