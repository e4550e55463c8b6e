import { Text } from 'ink'
import type { ReactNode } from 'react'
import { type Tone, toned } from './theme.ts'

interface LineProps {
  readonly tone?: Tone
  readonly bold?: boolean
  readonly inverse?: boolean
  readonly children: ReactNode
}

/** One line, cut where there is no more room. What a person wrote is cleaned before it comes here. */
export function Line({ tone = 'plain', bold = false, inverse = false, children }: LineProps) {
  return (
    <Text wrap="truncate-end" bold={bold} inverse={inverse} {...toned(tone)}>
      {children}
    </Text>
  )
}
