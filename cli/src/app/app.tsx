import { useApp, useWindowSize } from 'ink'
import { type ReactNode, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import { Covered } from '../components/covered.tsx'
import { Frame } from '../components/frame.tsx'
import { TooSmall } from '../components/too-small.tsx'
import { SizeContext, smallest } from '../components/use-size.ts'
import type { ActiveBinding } from '../keys/key-layers.ts'
import { KeysProvider, useKeyLayers } from '../keys/keys-provider.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { KeyHelp } from '../overlays/key-help.tsx'
import { LastLine } from '../overlays/last-line.tsx'
import { Palette } from '../overlays/palette.tsx'
import { Password } from '../overlays/password.tsx'
import { type Navigation, NavigationContext } from './navigation.tsx'
import { usePlatform } from './platform.tsx'
import { moved, type Screen } from './screen.ts'
import { ScreenView, titleOf } from './screens.tsx'

interface AppProps {
  readonly start: Screen
  /** Hands the terminal to the shell until the person comes back. */
  onSuspend(): void
}

/** The application: the screen that is shown, in its frame, and what lies above it. */
export function App(props: AppProps) {
  const { columns, rows } = useWindowSize()
  const isRoomy = columns >= smallest.columns && rows >= smallest.rows
  // What is out of sight is laid out as if it had room.
  const room = { columns: Math.max(columns, smallest.columns), rows: Math.max(rows, smallest.rows) }
  return (
    <SizeContext value={room}>
      <KeysProvider>
        <Screens {...props} instead={isRoomy ? undefined : <TooSmall columns={columns} rows={rows} />} />
      </KeysProvider>
    </SizeContext>
  )
}

type Overlay =
  | { readonly name: 'help' | 'palette'; readonly bindings: readonly ActiveBinding[] }
  | { readonly name: 'line' }

interface ScreensProps extends AppProps {
  /** What is shown instead, while there is no room for screens. They stay as they are. */
  readonly instead: ReactNode
}

function Screens({ start, onSuspend, instead }: ScreensProps) {
  const [trail, move] = useReducer(moved, [start])
  const [overlay, show] = useState<Overlay>()
  const { exit } = useApp()
  const { passwords, tell } = usePlatform()
  const layers = useKeyLayers()
  const request = useSyncExternalStore(passwords.subscribe, () => passwords.current)
  const navigation: Navigation = useMemo(
    () => ({
      trail,
      go: (to) => move({ type: 'go', to }),
      replace: (to) => move({ type: 'replace', to }),
      start: (at) => move({ type: 'start', at }),
      back: () => move({ type: 'back' }),
      quit: () => exit(),
    }),
    [trail, exit],
  )
  const here = trail.at(-1)!
  const close = () => show(undefined)
  const back = () => {
    tell(undefined)
    if (trail.length > 1) navigation.back()
    else exit()
  }
  const covered = instead !== undefined || overlay !== undefined || request !== undefined
  useKeys(
    'app',
    {
      back: instead ? undefined : back,
      palette: covered ? undefined : () => show({ name: 'palette', bindings: layers.bindings() }),
      help: covered ? undefined : () => show({ name: 'help', bindings: layers.bindings() }),
      line: covered ? undefined : () => show({ name: 'line' }),
      suspend: onSuspend,
      quit: () => exit(),
    },
    { active: true, labels: { back: trail.length > 1 ? 'Back' : 'Quit' } },
  )

  return (
    <NavigationContext value={navigation}>
      <Covered by={instead}>
        <Frame titles={trail.map(titleOf)}>
          <Covered by={request ? <Password request={request} /> : overlayOf(overlay, { navigation, close })}>
            <ScreenView key={JSON.stringify(here)} screen={here} />
          </Covered>
        </Frame>
      </Covered>
    </NavigationContext>
  )
}

function overlayOf(
  overlay: Overlay | undefined,
  { navigation, close }: { readonly navigation: Navigation; close(): void },
): ReactNode {
  switch (overlay?.name) {
    case 'help':
      return <KeyHelp bindings={overlay.bindings} onClose={close} />
    case 'palette':
      return <Palette bindings={overlay.bindings} navigation={navigation} onClose={close} />
    case 'line':
      return <LastLine onClose={close} />
    default:
      return undefined
  }
}
