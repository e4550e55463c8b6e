const busy = 5
const pause = 5

/**
 * Does `work` again while another process is in the way, for `timeout` milliseconds at most. SQLite waits by itself but for
 * a few locks, the one that a change of the journal's mode needs among them: there it gives up at once.
 *
 * @throws what `work` throws, at last.
 */
export function patiently<T>(work: () => T, timeout: number): T {
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += pause) {
    try {
      return work()
    } catch (error) {
      const { errcode } = error as { errcode?: number }
      if (errcode === undefined || (errcode & 0xff) !== busy || waited >= timeout) throw error
      Atomics.wait(sleeper, 0, 0, pause)
    }
  }
}
