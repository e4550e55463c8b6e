/** An address or a number as the card wrote it, without its `mailto:` or `tel:`. */
export interface VCardValue {
  value: string
  /** The owner's own label (`X-ABLabel`), or the types in lower case: `work fax`. Kinds that say nothing are left out. */
  label?: string
}

/** The parts of `N`, each as written: an unescaped comma inside a part stays. */
export interface VCardName {
  family?: string
  given?: string
  additional?: string
  prefixes?: string
  suffixes?: string
}

/** What an address book says of one person. Whatever an import does not need is not read: no photo, birthday or postal address. */
export interface VCardContact {
  /** What to call the contact: the first there is of FN, N, ORG, e-mail, phone. On one line, never empty. */
  displayName: string
  /** FN as the file gave it. */
  formattedName?: string
  name?: VCardName
  emails: VCardValue[]
  phones: VCardValue[]
  /** The organization, without its departments. */
  organization?: string
  title?: string
  /** All notes, one below the other. */
  note?: string
  uid?: string
  /** KIND in lower case: a card of kind `group` or `org` is no person. */
  kind?: string
  /** How many photos the card carries; none is read. */
  photosSkipped?: number
}
