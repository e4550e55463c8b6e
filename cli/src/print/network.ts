import type { Block, Connection, ConnectionRequest, PersonCard, Suggestion } from '@pianeojobs/sdk/contract'
import { cleanLine } from './clean.ts'
import { printTable } from './table.ts'

/** Connections, for people: one a line. */
export function printConnections(connections: readonly Connection[]): string {
  if (connections.length === 0) return 'You are connected with nobody. Ask somebody: pianeo network connect PERSON'
  return printTable(
    ['NAME', 'HANDLE', 'HEADLINE', 'SINCE', 'ID'],
    connections.map(({ person, createdAt, id }) => [...cells(person), createdAt, id.slice(-8)]),
  )
}

/** Requests, for people: one a line. */
export function printRequests(requests: readonly ConnectionRequest[]): string {
  if (requests.length === 0) return 'There are no requests.'
  return printTable(
    ['', 'NAME', 'HANDLE', 'STATE', 'WHEN', 'MESSAGE', 'ID'],
    requests.map(({ direction, person, state, createdAt, message, id }) => {
      const [name, handle] = cells(person)
      return [direction === 'sent' ? 'to' : 'from', name, handle, state, createdAt, message ?? undefined, id.slice(-8)]
    }),
  )
}

/** Suggestions, for people: one a line. */
export function printSuggestions(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0)
    return 'Nothing speaks for anybody: no connection, organization, skill or contact in common.'
  return printTable(
    ['NAME', 'HANDLE', 'HEADLINE', 'WHY'],
    suggestions.map(({ person, why }) => [...cells(person), why.map(({ detail }) => detail).join(' ')]),
  )
}

/** Blocks, for people: one a line. */
export function printBlocks(blocks: readonly Block[]): string {
  if (blocks.length === 0) return 'You blocked nobody.'
  return printTable(
    ['NAME', 'HANDLE', 'SINCE', 'PERSON'],
    blocks.map(({ person, createdAt, personId }) => [...cells(person).slice(0, 2), createdAt, personId]),
  )
}

/** Who somebody in a list of the network is, in a line. */
export function nameOf({
  person,
  personId,
}: {
  readonly person: PersonCard | null
  readonly personId: string
}): string {
  return cleanLine(person?.displayName ?? personId)
}

function cells(person: PersonCard | null): [string, string | undefined, string | undefined] {
  return [person?.displayName ?? '(not shown to you)', person?.handle, person?.headline]
}
