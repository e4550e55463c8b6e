import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { Context } from '../context.ts'
import type { PasswordRequests } from './password-requests.ts'

/** What was told last, at the foot of the screen. */
export interface Told {
  readonly text: string
  readonly tone: 'good' | 'bad'
}

/** The platform as the screens meet it. */
export interface Platform {
  /** What actions work with. */
  readonly context: Context
  readonly passwords: PasswordRequests
  /** Grows with everything that was changed here: what is shown is read again then. */
  readonly revision: number
  readonly told: Told | undefined
  /** What would have done the last action in a shell, word by word; undefined before the first. */
  readonly line: readonly string[] | undefined
  /** What was begun on screens that one may come back to, by name. In memory alone: there may be a password in it. */
  readonly drafts: Map<string, object>
  tell(told: Told | undefined): void
  /** Says that an action changed something; `line` would have done it in a shell. */
  acted(line: readonly string[] | undefined): void
}

const PlatformContext = createContext<Platform | undefined>(undefined)

interface PlatformProviderProps {
  readonly context: Context
  readonly passwords: PasswordRequests
  readonly children: ReactNode
}

export function PlatformProvider({ context, passwords, children }: PlatformProviderProps) {
  const [revision, setRevision] = useState(0)
  const [told, tell] = useState<Told>()
  const [line, setLine] = useState<readonly string[]>()
  const [drafts] = useState(() => new Map<string, object>())
  const acted = useCallback((done: readonly string[] | undefined) => {
    setRevision((before) => before + 1)
    if (done) setLine(done)
  }, [])
  const platform = useMemo(
    () => ({ context, passwords, revision, told, line, drafts, tell, acted }),
    [context, passwords, revision, told, line, drafts, acted],
  )
  return <PlatformContext value={platform}>{children}</PlatformContext>
}

export function usePlatform(): Platform {
  return use(PlatformContext)!
}
