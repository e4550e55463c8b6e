import type { ErasurePreview } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useNavigation } from '../../app/navigation.tsx'
import { Line } from '../../components/line.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean } from '../../print/clean.ts'
import { erasureParts } from '../../print/erasure-parts.ts'
import { linesOf } from '../../text/lines.ts'

interface ErasurePreviewedProps {
  readonly preview: ErasurePreview
  onErase(): void
}

/** What would stay and why, what would go, and what else to know before. */
export function ErasurePreviewed({ preview, onErase }: ErasurePreviewedProps) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  useKeys('erasure', { erase: onErase, download: () => go({ name: 'export' }) })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line>If you had your account erased now. Nothing happens yet.</Line>
      <Scrolled lines={previewLines(preview, Math.min(88, width))} height={height - 2} />
    </Box>
  )
}

function previewLines(preview: ErasurePreview, width: number): readonly string[] {
  return erasureParts(preview)
    .flatMap(({ heading, sign, texts }) => ['', heading, ...texts.flatMap((text) => hanging(sign, clean(text), width))])
    .slice(1)
}

/** A text behind a sign, its further lines below its first. */
function hanging(sign: string, text: string, width: number): readonly string[] {
  return linesOf(text, width - 4).map((line, index) => `${index === 0 ? `  ${sign} ` : '    '}${line}`)
}
