/** Where `actual` first differs from `expected`, its length when it only ends early or goes on; −1 when equal. */
export function firstDifference(expected: Uint8Array, actual: Uint8Array): number {
  const shared = Math.min(expected.length, actual.length)
  for (let index = 0; index < shared; index++) if (expected[index] !== actual[index]) return index
  return expected.length === actual.length ? -1 : shared
}
