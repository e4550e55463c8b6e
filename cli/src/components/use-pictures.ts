import chalk from 'chalk'
import { useIsScreenReaderEnabled } from 'ink'

/** Whether pictures can be shown as coloured half blocks: with 256 colours at least, and to somebody who looks at them. */
export function usePictures(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const isRead = useIsScreenReaderEnabled()
  return !isRead && !env.NO_COLOR && chalk.level >= 2
}
