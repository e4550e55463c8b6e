import { Text } from 'ink'
import { useSyncExternalStore } from 'react'
import { keyLabel } from '../keys/key-label.ts'
import { useKeyLayers } from '../keys/keys-provider.tsx'
import { toned } from './theme.ts'
import { useSize } from './use-size.ts'

/** The keys that work now, as many as fit on one line; `?` has all of them. */
export function KeyHints() {
  const layers = useKeyLayers()
  useSyncExternalStore(layers.subscribe, () => layers.current)
  const { width } = useSize()
  const shown = layers.bindings().filter(({ quiet }) => !quiet)
  let left = width
  const fitting = shown.filter(({ keys, label }) => {
    left -= keyLabel(keys[0]!).length + label.length + 3
    return left >= 0
  })
  return (
    <Text wrap="truncate-end">
      {fitting.map(({ scope, action, keys, label }, index) => (
        <Text key={`${scope}.${action}`}>
          {index > 0 && '  '}
          <Text bold {...toned('accent')}>
            {keyLabel(keys[0]!)}
          </Text>
          <Text dimColor>{` ${label}`}</Text>
        </Text>
      ))}
    </Text>
  )
}
