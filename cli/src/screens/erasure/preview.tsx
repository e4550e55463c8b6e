import type { ErasurePreview } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useNavigation } from '../../app/navigation.tsx'
import { Line } from '../../components/line.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean } from '../../print/clean.ts'
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

function previewLines({ categories, recipients, sideEffects }: ErasurePreview, width: number): readonly string[] {
  const kinds = categories.filter(({ count }) => count > 0)
  const stays = kinds.filter(({ action }) => action === 'retain').map((kind) => `${kind.title}: ${reason(kind)}`)
  const goes = kinds.filter(({ action }) => action === 'delete').map(({ title, count }) => `${title}: ${count}`)
  const told = recipients.length === 0 ? 'Your data were given to nobody.' : `Told of it: ${recipients.join(', ')}.`
  const part = (heading: string, sign: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : ['', heading, ...texts.flatMap((text) => hanging(sign, clean(text), width))]
  return [
    ...part('This goes', '✗', goes),
    ...part('This stays', '!', stays),
    ...part('To know before', '·', [told, ...sideEffects]),
  ].slice(1)
}

function reason({ basis, until }: Pick<ErasurePreview['categories'][number], 'basis' | 'until'>): string {
  return `until ${until?.slice(0, 10)}, on the basis of ${basis?.replaceAll('_', ' ')}`
}

/** A text behind a sign, its further lines below its first. */
function hanging(sign: string, text: string, width: number): readonly string[] {
  return linesOf(text, width - 4).map((line, index) => `${index === 0 ? `  ${sign} ` : '    '}${line}`)
}
