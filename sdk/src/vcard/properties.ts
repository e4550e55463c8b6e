import type { Header } from './header.ts'

/** A card's properties in their order: unfolded, not decoded. */
export interface Properties {
  headers: Header[]
  /** The value of each. None holds a line feed, since lines end there. */
  values: string[]
  /** None of them names a charset or is quoted-printable. */
  plain: boolean
}
