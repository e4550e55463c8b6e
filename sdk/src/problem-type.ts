import { type ProblemSlug, problemBase } from './generated/problems.ts'

/** The `type` URI of a problem. */
export function problemType<S extends ProblemSlug>(slug: S): `${typeof problemBase}${S}` {
  return `${problemBase}${slug}`
}

/** The slug in a problem's `type` URI: what stands behind the last slash, known to this SDK or not. */
export function problemSlug(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1)
}
