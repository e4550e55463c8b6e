/** Somebody an import found without keeping the entry: under the consent to matching alone. By the account found. */
export interface FoundRow {
  readonly foundAccountId: string
  /** Which imports found them, and when. Never empty. */
  readonly by: readonly { readonly importId: string; readonly at: number }[]
}
