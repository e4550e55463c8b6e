import { Box } from 'ink'
import { useRef, useState } from 'react'
import { type ContactBook, contactBookReader } from '../actions/contacts/contact-book.ts'
import { useNavigation } from '../app/navigation.tsx'
import { usePlatform } from '../app/platform.tsx'
import { type Resource, useResource } from '../app/use-resource.ts'
import { Line } from '../components/line.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { ContactList } from './contacts/contact-list.tsx'
import { UnfinishedImports } from './contacts/unfinished-imports.tsx'

/** The contacts that are kept. */
export function Contacts() {
  const { book, soFar } = useContactBook()
  if (book.state === 'loading' && soFar > 0) return <Line tone="quiet">{`Reading your contacts … ${soFar}`}</Line>
  return (
    <Loaded resource={book} what="your contacts">
      {(data) =>
        data.entries.length === 0 ? <NoContacts unfinished={data.unfinished} /> : <ContactList book={data} />
      }
    </Loaded>
  )
}

function useContactBook(): { readonly book: Resource<ContactBook>; readonly soFar: number } {
  const { revision } = usePlatform()
  const [read] = useState(contactBookReader)
  const [soFar, onProgress] = useState(0)
  const readFor = useRef(revision)
  const book = useResource(async (context) => {
    const found = await read(context, { anew: readFor.current !== revision, onProgress })
    readFor.current = revision
    return found
  })
  return { book, soFar }
}

function NoContacts({ unfinished }: { readonly unfinished: number }) {
  const { go } = useNavigation()
  useKeys('contacts', {
    import: () => go({ name: 'import' }),
    matches: () => go({ name: 'matches' }),
    imports: () => go({ name: 'imports' }),
  })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>You keep no contacts here.</Line>
      <Prose>
        Import a vCard file: phones, Google, Outlook, iCloud and every address book can write one. It is read on this
        computer, and you see what would be sent before anything is.
      </Prose>
      <Prose tone="quiet">Nobody in it is invited, written to or told. Every import can be taken back.</Prose>
      <UnfinishedImports count={unfinished} />
      <Line tone="accent">i chooses a file.</Line>
    </Box>
  )
}
