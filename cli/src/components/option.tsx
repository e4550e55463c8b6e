import { Text } from 'ink'
import { useKeys } from '../keys/use-keys.ts'
import { toned } from './theme.ts'

interface OptionProps<T> {
  readonly values: readonly T[]
  readonly value: T
  onChange(value: T): void
  readonly focused: boolean
  /** Enter. */
  readonly onNext?: (() => void) | undefined
  nameOf(value: T): string
}

/** One of a few values: the arrows or Space go through them. */
export function Option<T>({ values, value, onChange, onNext, focused, nameOf }: OptionProps<T>) {
  const step = (by: number) => () => {
    const at = values.indexOf(value)
    onChange(values[(at + by + values.length) % values.length]!)
  }
  useKeys('option', { next: step(1), previous: step(-1), submit: onNext }, { active: focused })
  return (
    <Text wrap="truncate-end" {...toned(focused ? 'accent' : 'plain')}>
      {focused ? `‹ ${nameOf(value)} ›` : nameOf(value)}
    </Text>
  )
}
