import { Box, Text } from 'ink'
import { useState } from 'react'
import { type Reader, readerNames } from '../actions/profile/preview.ts'
import { viewAs } from '../actions/profile/view-as.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { Scrolled } from '../components/scrolled.tsx'
import { toned } from '../components/theme.ts'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import { linesOf } from '../text/lines.ts'
import { viewText } from './view-as/view-text.ts'

/** How the readers are called. */
const names: Readonly<Record<Reader, string>> = {
  public: 'Everyone',
  members: 'Members',
  connections: 'Connections',
  'search-engine': 'Search engines',
}

/** The own profile as each kind of reader meets it. */
export function ViewAs() {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [reader, setReader] = useState<Reader>('public')
  const view = useResource((context) => viewAs(context, reader), { by: reader })
  const step = (by: number) => () => {
    const at = readerNames.indexOf(reader)
    setReader(readerNames[(at + by + readerNames.length) % readerNames.length]!)
  }
  useKeys('viewAs', { next: step(1), previous: step(-1), publish: () => go({ name: 'publish' }) })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Text wrap="truncate-end">
        {readerNames.map((one) => (
          <Text key={one} bold={one === reader} {...toned(one === reader ? 'accent' : 'quiet')}>
            {`${one === reader ? '▸ ' : '  '}${names[one]}  `}
          </Text>
        ))}
      </Text>
      <Loaded resource={view} what="what they see">
        {(data) => (
          <Scrolled
            key={reader}
            lines={linesOf(viewText(data, names[reader].toLowerCase(), reader), Math.min(width, 88))}
            height={height - 3}
          />
        )}
      </Loaded>
    </Box>
  )
}
