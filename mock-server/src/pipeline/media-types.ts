import { Refusal } from '../platform/refusal.ts'
import type { Route } from './route.ts'

/**
 * The media type of the body, without its parameters, when it is one the operation takes.
 *
 * @throws Refusal `unsupported-media-type`.
 */
export function bodyType({ body }: Route, contentType: string | undefined): string | undefined {
  if (!body || contentType === undefined) return undefined
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined)
  if (body.types.includes(type.trim()) && (charset === undefined || charset === 'utf-8')) return type.trim()
  throw new Refusal('unsupported-media-type', `This takes ${body.types.join(' or ')}, in UTF-8.`)
}

/** @throws Refusal `not-acceptable` when nothing the operation answers with success fits the Accept header. */
export function checkAccept({ answers }: Route, accept: string | undefined): void {
  if (accept === undefined) return
  const offered = Object.entries(answers).flatMap(([status, types]) => (status < '300' ? types : []))
  const wanted = acceptedRanges(accept)
  if (offered.length === 0 || offered.some((type) => quality(type, wanted) > 0)) return
  throw new Refusal('not-acceptable', `This is available as ${[...new Set(offered)].join(' and ')}.`)
}

/** The offered media type that fits the Accept header best; of several that fit alike the first. */
export function preferredType<T extends string>(offered: readonly T[], accept: string | undefined): T | undefined {
  const wanted = acceptedRanges(accept ?? '*/*')
  let best: { type: T; quality: number } | undefined
  for (const type of offered) {
    const q = quality(type, wanted)
    if (q > (best?.quality ?? 0)) best = { type, quality: q }
  }
  return best?.type
}

interface Range {
  readonly type: string
  readonly quality: number
}

function acceptedRanges(accept: string): Range[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.toLowerCase().split(';')
    const q = parameters.map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
    return { type: type.trim(), quality: q === undefined ? 1 : Number(q) }
  })
}

/** What the most specific range that covers the type says of it (RFC 9110 section 12.5.1). */
function quality(type: string, ranges: readonly Range[]): number {
  const covering = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']
  for (const range of covering) {
    const found = ranges.find((one) => one.type === range)
    if (found) return found.quality
  }
  return 0
}
