import { setTimeout as sleep } from 'node:timers/promises'
import { wrapOff, wrapOn } from './terminal.ts'

/**
 * Stops this process and those it was started by, as Ctrl-Z does to any program, until the shell continues them. The
 * terminal has been given back before.
 *
 * @param listener what listens to SIGTSTP here, and would otherwise hear its own signal.
 */
export async function stopUntilContinued(stdout: NodeJS.WriteStream, listener: () => void): Promise<void> {
  stdout.write(wrapOn)
  process.off('SIGTSTP', listener)
  try {
    process.kill(0, 'SIGTSTP')
    // The signal may reach another thread of this process a moment later. Where no shell is there to continue it, the
    // system ignores it, and it simply goes on.
    await sleep(50)
  } finally {
    process.on('SIGTSTP', listener)
    stdout.write(wrapOff)
  }
}
