import type { Erasure } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { cancelErasure } from '../../actions/data/erase.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { usePlatform } from '../../app/platform.tsx'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { count } from '../../print/count.ts'

const day = 24 * 60 * 60 * 1000

/** That everything goes, until when it can be taken back, and the key that does. */
export function ErasureScheduled({ erasure }: { readonly erasure: Erasure }) {
  const { go } = useNavigation()
  const { context } = usePlatform()
  const keep = useAction((platform, _: undefined) => cancelErasure(platform), {
    line: () => ['data', 'erase', 'cancel'],
    told: () => 'Nothing is erased. Everything is as it was',
  })
  useKeys('erasure', { keep: () => void keep.run(undefined), download: () => go({ name: 'export' }) })
  const { executeAt } = erasure
  const left = Math.max(0, Math.ceil((Date.parse(executeAt) - context.now()) / day))
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line
        bold
        tone="warn"
      >{`! Everything about you is erased on ${executeAt.slice(0, 16).replace('T', ' at ')} UTC.`}</Line>
      <Prose>{`That is in ${count(left, 'day')}. Until then you can take it back, and download it all. Nobody else sees your profile any more.`}</Prose>
      <Line>u keeps your account: everything is as it was.</Line>
      <Line>d downloads your data.</Line>
      {keep.failure && <Failed failure={keep.failure} />}
    </Box>
  )
}
