import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many bytes may lie in buffers that nobody holds any more. */
const most = 8 << 20

let used = 0
let collect: ((options: { readonly type: 'minor' }) => void) | undefined

/**
 * Told of `bytes` of a large file that have been used, frees their buffers now and then, in a millisecond or two. V8 by
 * itself lets well over 64 MiB lie before it looks.
 */
export function freeBuffers(bytes: number): void {
  used += bytes
  if (used < most) return
  used = 0
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as typeof collect
  }
  collect?.({ type: 'minor' })
}
