/**
 * What a property is to a contact. `photo` and `opaque` hold base64, `unneeded` anything that an import does not need,
 * `agent` may open a card of its own.
 */
export type PropertyKind =
  | 'formattedName'
  | 'name'
  | 'email'
  | 'phone'
  | 'organization'
  | 'title'
  | 'note'
  | 'uid'
  | 'kind'
  | 'label'
  | 'agent'
  | 'photo'
  | 'opaque'
  | 'unneeded'

/** What stands before a property's value. */
export interface Header {
  kind: PropertyKind
  /** In capitals; empty without one. */
  group: string
  /** The kinds of address that its types name, in lower case: `work fax`; empty when they say nothing. */
  label: string
  /** The CHARSET parameter; empty without one. */
  charset: string
  quotedPrintable: boolean
  /** Where the `:` stands that ends it. */
  end: number
}
