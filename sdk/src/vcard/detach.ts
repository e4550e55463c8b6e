/** Engines copy what is shorter than this. */
const shortest = 13

/** The same text in memory of its own. A slice keeps the whole text it was cut from alive, here 64 KiB of file for one phone number. */
export function detach(slice: string): string {
  return slice.length < shortest ? slice : ` ${slice}`.slice(1)
}
