import chalk from 'chalk'
import { Box, Text } from 'ink'
import { useResource } from '../app/use-resource.ts'
import type { Context } from '../context.ts'
import { halfBlocks } from '../picture/half-blocks.ts'
import type { Picture } from '../picture/picture.ts'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'
import { usePictures } from './use-pictures.ts'

interface PictureViewProps {
  /** Reads it; what `by` holds decides when it is read anew. */
  read(context: Context): Promise<Picture>
  readonly by: unknown
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string
  readonly width: number
}

/** A picture as coloured half blocks; where there are no colours, what is to be seen in words. */
export function PictureView(props: PictureViewProps) {
  const { alt, width } = props
  return usePictures() ? <Blocks {...props} /> : <Prose width={width}>{alt ? `[${alt}]` : '[a photo]'}</Prose>
}

function Blocks({ read, by, width }: PictureViewProps) {
  const lines = useResource(async (context) => halfBlocks(await read(context), chalk), { by, every: 0 })
  if (lines.state === 'loading')
    return <Line tone="quiet">{lines.slow ? 'Still reading the photo …' : 'Reading …'}</Line>
  if (lines.state === 'failed') {
    return (
      <Prose tone="quiet" width={width}>
        {lines.failure.message}
      </Prose>
    )
  }
  return (
    <Box flexDirection="column" aria-hidden>
      <Text wrap="truncate-end">{lines.data.join('\n')}</Text>
    </Box>
  )
}
