import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Box } from 'ink'
import { useState } from 'react'
import { useResource } from '../app/use-resource.ts'
import { type FolderEntry, listFolder } from '../files/list-folder.ts'
import { useKeys } from '../keys/use-keys.ts'
import { size } from '../print/size.ts'
import { beginningWith, commonBeginning, folderText, typedPath } from '../text/typed-path.ts'
import { Line } from './line.tsx'
import { List } from './list.tsx'
import { Prose } from './prose.tsx'
import { Row } from './row.tsx'
import { TextField } from './text-field.tsx'
import { useSize } from './use-size.ts'

interface FilePickerProps {
  /** How the names end of the files that are shown, with the dot, in lower case; others can be typed. */
  readonly endings: readonly string[]
  /** Rows that it may take. */
  readonly height: number
  /** The folder that it begins in; where pianeo was started when left out. */
  readonly start?: string | undefined
  /** Told the absolute path of the file: a typed one need not be there. */
  onPick(path: string): void
}

/** A file, by typing its path or choosing in folders; what is typed narrows what is shown. It remembers nothing. */
export function FilePicker({ endings, height, start = process.cwd(), onPick }: FilePickerProps) {
  const home = homedir()
  const [text, setText] = useState(folderText(start, home))
  const { folder, beginning } = typedPath(text, { home, here: start })
  const listing = useResource(() => listFolder(folder, endings), { by: [folder, endings] })
  const entries = listing.state === 'ready' ? beginningWith(listing.data, beginning) : []
  const above = beginning === '' && dirname(folder) !== folder
  const items = above ? [parentOf(folder), ...entries] : entries
  const firstFile = items.findIndex(({ isFolder }) => !isFolder)
  const { width } = useSize()
  const goInto = (to: string) => setText(folderText(to, home))
  const open = ({ path, isFolder }: FolderEntry) => (isFolder ? goInto(path) : onPick(path))

  useKeys('path', {
    complete: () => {
      const [only, ...others] = entries
      if (only?.isFolder && others.length === 0) return goInto(only.path)
      const rest = commonBeginning(entries.map(({ name }) => name))
      if (rest.length > beginning.length) setText(text.slice(0, text.length - beginning.length) + rest)
    },
  })
  return (
    <Box flexDirection="column">
      <Box marginBottom={1}>
        <Line bold>File </Line>
        <TextField
          focused
          value={text}
          width={Math.max(10, width - 5)}
          onChange={setText}
          onSubmit={beginning && entries.length === 0 ? () => onPick(join(folder, beginning)) : undefined}
        />
      </Box>
      {listing.state === 'failed' && <Prose tone="bad">{`✗ ${listing.failure.message}`}</Prose>}
      {listing.state === 'ready' && (
        <List
          key={text}
          items={items}
          height={Math.max(1, height - 2)}
          start={firstFile < 0 ? Number(above) : firstFile}
          empty="Nothing of that name here. Enter takes the path as it is typed."
          onOpen={open}
          row={(entry, chosen) => <EntryRow entry={entry} chosen={chosen} width={width} />}
        />
      )}
    </Box>
  )
}

function EntryRow({ entry, chosen, width }: { entry: FolderEntry; chosen: boolean; width: number }) {
  const { name, isFolder, size: bytes, changedAt } = entry
  return (
    <Row
      chosen={chosen}
      cells={[
        { text: isFolder ? `${name}/` : name, width: width - 28, tone: isFolder ? 'accent' : 'plain' },
        { text: bytes === undefined ? '' : size(bytes), width: 12, tone: 'quiet' },
        { text: isFolder ? '' : new Date(changedAt).toISOString().slice(0, 10), width: 10, tone: 'quiet' },
      ]}
    />
  )
}

function parentOf(folder: string): FolderEntry {
  return { name: '..', path: dirname(folder), isFolder: true, size: undefined, changedAt: 0 }
}
