import type { Contact } from '@pianeojobs/sdk/contract'
import { useMemo, useState } from 'react'
import { type BookEntry, type ContactBook, searched } from '../../actions/contacts/contact-book.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { Covered } from '../../components/covered.tsx'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { count } from '../../print/count.ts'
import { ContactDetails } from './contact-details.tsx'
import { ContactFilter } from './contact-filter.tsx'
import { ContactRow } from './contact-row.tsx'
import { ForgetAll } from './forget-all.tsx'
import { ForgetOne } from './forget-one.tsx'
import { UnfinishedImports } from './unfinished-imports.tsx'

/** What lies above the list: about this contact, whatever becomes of the list meanwhile. */
type Above = { readonly name: 'details' | 'forget'; readonly contact: Contact } | { readonly name: 'forget-all' }

/** Contacts, filtered while one types, with what can be done about each. */
export function ContactList({ book }: { readonly book: ContactBook }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [query, setQuery] = useState('')
  const [typing, setTyping] = useState(false)
  const [at, choose] = useState(0)
  const [above, show] = useState<Above>()
  const found = useMemo(() => searched(book, query), [book, query])
  const chosen = found[Math.min(at, found.length - 1)]?.contact
  const close = () => show(undefined)
  const filter = (next: string) => {
    setQuery(next)
    choose(0)
  }
  const clear = () => {
    filter('')
    setTyping(false)
  }
  useKeys(
    'contacts',
    {
      filter: () => setTyping(true),
      clear: query ? clear : undefined,
      import: () => go({ name: 'import' }),
      matches: () => go({ name: 'matches' }),
      imports: () => go({ name: 'imports' }),
      remove: chosen && (() => show({ name: 'forget', contact: chosen })),
      removeAll: () => show({ name: 'forget-all' }),
    },
    { active: above === undefined },
  )

  return (
    <Covered by={windowOf()}>
      <Line>{summaryOf(book)}</Line>
      <UnfinishedImports count={book.unfinished} />
      <ContactFilter
        query={query}
        typing={typing}
        found={found.length}
        onChange={filter}
        onDone={() => setTyping(false)}
        onClear={clear}
      />
      <Line> </Line>
      <List<BookEntry>
        key={query}
        items={found}
        height={height - (book.unfinished > 0 ? 4 : 3)}
        empty="None of your contacts holds these words."
        onChoose={(_, index) => choose(index)}
        onOpen={({ contact }) => show({ name: 'details', contact })}
        row={({ contact }, isChosen) => <ContactRow contact={contact} chosen={isChosen} width={width} />}
      />
    </Covered>
  )

  function windowOf() {
    if (!above) return undefined
    if (above.name === 'forget-all') return <ForgetAll book={book} onClose={close} />
    const { name, contact } = above
    if (name === 'forget') return <ForgetOne contact={contact} onClose={close} />
    return <ContactDetails contact={contact} onForget={() => show({ name: 'forget', contact })} onClose={close} />
  }
}

function summaryOf({ entries, here }: ContactBook): string {
  return `${count(entries.length, 'contact')}, ${here === 0 ? 'none' : here} of them here. Nobody else sees them.`
}
