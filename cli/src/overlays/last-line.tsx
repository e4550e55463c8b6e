import { Box } from 'ink'
import { usePlatform } from '../app/platform.tsx'
import { Line } from '../components/line.tsx'
import { Prose } from '../components/prose.tsx'
import { useSize } from '../components/use-size.ts'
import { Window } from '../components/window.tsx'
import { shellWord } from '../print/shell-word.ts'

/** The command line that does in a shell what was done last. */
export function LastLine({ onClose }: { readonly onClose: () => void }) {
  const { line, context } = usePlatform()
  const { width } = useSize()
  const platform = context.url ? ['--api-url', context.url] : []
  return (
    <Window title="The same in a shell" onClose={onClose}>
      <Box marginY={1}>
        {line ? (
          <Prose width={width - 4}>{['pianeo', ...line, ...platform].map(shellWord).join(' ')}</Prose>
        ) : (
          <Line tone="quiet">Nothing was done yet.</Line>
        )}
      </Box>
    </Window>
  )
}
