/** The text of `SHA256SUMS` for these files in their order: what coreutils' `sha256sum` prints and checks. */
export function renderSums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}
