/** A version of the privacy policy as it was published: immutable (P11.1). */
export interface PolicyRow {
  readonly version: string
  readonly title: string
  readonly language: string
  /** RFC 3339, as published. */
  readonly publishedAt: string
  readonly effectiveAt: string
  readonly acceptanceMode: 'explicit' | 'continued_use'
  readonly material: boolean
  /** The digest and the number of the bytes of `text`. */
  readonly sha256: string
  readonly bytes: number
  readonly sections: readonly PolicySectionRow[]
  readonly text: string
}

export interface PolicySectionRow {
  readonly number: number
  readonly title: string
  readonly passages: readonly { readonly id: string; readonly text: string }[]
}
