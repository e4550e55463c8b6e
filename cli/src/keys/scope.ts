/** What a key does in one place of the application. */
export interface Binding {
  /** As `keyNames` calls them; the first is the one that is shown. */
  readonly keys: readonly string[]
  /** What it does, in a word or two. */
  readonly label: string
  /** Listed by `?` alone: everybody knows it, or it would crowd the footer. */
  readonly quiet?: true
}

/** Who gets a key first: what is typed into, then a list, then the screen, then the application. */
export const levels = ['field', 'list', 'screen', 'app'] as const

export interface Scope {
  readonly level: (typeof levels)[number]
  /** What `?` calls it. */
  readonly title: string
  readonly bindings: Readonly<Record<string, Binding>>
}
