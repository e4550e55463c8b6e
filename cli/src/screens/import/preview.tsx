import { basename } from 'node:path'
import { Box } from 'ink'
import { type PreparedImport, prepareImport } from '../../actions/contacts/prepare-import.ts'
import { useResource } from '../../app/use-resource.ts'
import { Line } from '../../components/line.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { cleanLine } from '../../print/clean.ts'
import { count } from '../../print/count.ts'
import { printKept, printSentFields, printToSend } from '../../print/import.ts'
import { linesOf } from '../../text/lines.ts'
import { pairLines } from '../../text/pair-lines.ts'
import { IssueList } from './issue-list.tsx'

interface ImportPreviewProps {
  readonly path: string
  readonly isResumed: boolean
  onAnother(): void
  onGo(prepared: PreparedImport): void
}

/** What an import of a file would send. It was read on this computer, and nothing was sent. */
export function ImportPreviewView({ path, onAnother, ...props }: ImportPreviewProps) {
  const prepared = useResource((context) => prepareImport(context, path), { by: path, every: 0 })
  useKeys('file', { another: onAnother })
  return (
    <Loaded resource={prepared} what={cleanLine(basename(path))}>
      {(data) => <Ready prepared={data} {...props} />}
    </Loaded>
  )
}

interface ReadyProps extends Pick<ImportPreviewProps, 'isResumed' | 'onGo'> {
  readonly prepared: PreparedImport
}

function Ready({ prepared, isResumed, onGo }: ReadyProps) {
  const { width, height } = useSize()
  const { file, preview } = prepared
  const { issues } = preview
  useKeys('file', { go: file.entries > 0 ? () => onGo(prepared) : undefined })
  const toSend = linesOf(printToSend(preview), width)
  const facts = pairLines(
    [
      ['Would be sent', printSentFields(preview)],
      ['Never sent', printKept(preview)],
    ],
    width,
  )
  const needed = 1 + toSend.length + facts.length
  const isRoomy = height - needed >= 11
  const note = linesOf(noteOf(isResumed, isRoomy), width)
  const left = height - needed - note.length - (isRoomy ? 2 : 0)
  return (
    <Box flexDirection="column">
      <Line bold>{cleanLine(basename(file.path))}</Line>
      <Line>{toSend.join('\n')}</Line>
      {isRoomy && <Line> </Line>}
      <Line>{facts.join('\n')}</Line>
      {isRoomy && <Line> </Line>}
      <Line tone="quiet">{note.join('\n')}</Line>
      {issues.length > 0 && (
        <>
          {isRoomy && <Line> </Line>}
          <Line tone="warn">{`! ${count(issues.length, 'thing')} to know about the file`}</Line>
          <IssueList issues={issues} height={Math.max(1, left - (isRoomy ? 2 : 1))} />
        </>
      )}
    </Box>
  )
}

function noteOf(isResumed: boolean, isRoomy: boolean): string {
  if (isResumed) return 'What came in is not sent again. Enter goes on.'
  const read = 'Read on this computer; nothing was sent yet.'
  return isRoomy ? `${read} Nobody in it is invited, written to or told.` : read
}
