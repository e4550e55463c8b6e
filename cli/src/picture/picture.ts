/** A picture of few pixels: three bytes each, red, green and blue, row after row from the top. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/**
 * The size of a picture that fits into so many columns and rows of a terminal, where a character holds two pixels, one
 * above the other. It is never enlarged, and even in height.
 */
export function fittedSize(
  { width, height }: { readonly width: number; readonly height: number },
  { columns, rows }: { readonly columns: number; readonly rows: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, columns / width, (rows * 2) / height)
  const even = Math.max(2, Math.round((height * scale) / 2) * 2)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.min(even, Math.max(2, rows * 2)) }
}
