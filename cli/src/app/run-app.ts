import type { Context } from '../context.ts'
import { mountApp } from './mount-app.tsx'
import type { PasswordRequests } from './password-requests.ts'
import { wrapOn } from './terminal.ts'

/**
 * Runs the full-screen application until the person leaves it.
 *
 * @throws whatever a fault in it threw, with the terminal as it was before.
 */
export async function runApp(context: Context, passwords: PasswordRequests): Promise<void> {
  const { stdin, stdout } = process
  // Node would write them across the frame.
  process.removeAllListeners('warning')
  const app = mountApp({ context, passwords, terminal: { stdin, stdout } })
  const leave = () => {
    app.unmount()
    stdout.write(wrapOn)
  }
  // Before the fault is told: else it would be told on a screen that goes away.
  process.prependListener('uncaughtException', leave)
  try {
    await app.waitUntilExit()
  } finally {
    process.off('uncaughtException', leave)
  }
}
