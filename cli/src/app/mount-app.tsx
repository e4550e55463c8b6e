import { type Instance, render, useApp } from 'ink'
import { useEffect } from 'react'
import type { Context } from '../context.ts'
import { App } from './app.tsx'
import type { PasswordRequests } from './password-requests.ts'
import { PlatformProvider } from './platform.tsx'
import { stopUntilContinued } from './stop-until-continued.ts'
import { type Terminal, wrapOff, wrapOn } from './terminal.ts'

export interface MountOptions {
  readonly context: Context
  readonly passwords: PasswordRequests
  readonly terminal: Terminal
}

/** Draws the application on the alternate screen of a terminal, which it leaves as it was. */
export function mountApp({ context, passwords, terminal }: MountOptions): Instance {
  const { stdin, stdout } = terminal
  // Before the first frame.
  stdout.write(wrapOff)
  return render(
    <PlatformProvider context={context} passwords={passwords}>
      <OnTerminal terminal={terminal} />
    </PlatformProvider>,
    {
      stdin,
      stdout,
      // Ink's own guess is no wherever CI is set.
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 60,
    },
  )
}

function OnTerminal({ terminal: { stdout } }: { readonly terminal: Terminal }) {
  const { suspendTerminal } = useApp()
  useEffect(() => {
    const suspend = () => void suspendTerminal(() => stopUntilContinued(stdout, suspend))
    process.on('SIGTSTP', suspend)
    return () => {
      process.off('SIGTSTP', suspend)
      stdout.write(wrapOn)
    }
  }, [stdout, suspendTerminal])
  return <App start={{ name: 'opening' }} onSuspend={() => process.emit('SIGTSTP', 'SIGTSTP')} />
}
