import { expect, test } from 'vitest'
import { NobodyThereError } from '../../errors/nobody-there-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { findListed } from './find-listed.ts'

const what = { kind: 'connection', list: 'pianeo network connections' }
const listed = [
  { id: 'cnx_aaa111', personId: 'per_ccc333', person: { personId: 'per_ccc333', handle: 'ada-1', displayName: 'Ada' } },
  { id: 'cnx_aaa222', personId: 'per_ddd444', person: null },
  { id: 'cnx_bbbada-1', personId: 'per_eee555', person: null },
]
const found = (written: string) => listed.indexOf(findListed(listed, written, what))

test('somebody in a list is meant by their handle, their id, or the id of the entry, of which a part will do', () => {
  expect(['ada-1', 'cnx_aaa111', 'per_ddd444', 'aaa222', '555', 'cnx_b'].map(found)).toEqual([0, 0, 1, 1, 2, 2])
})

test('what means nobody or several is refused, and told how to go on', () => {
  expect(() => found('ada')).toThrow(NobodyThereError)
  expect(() => found('ada')).toThrow('You have no connection "ada". See all with `pianeo network connections`.')
  expect(() => found('cnx_aaa')).toThrow(UsageError)
  expect(() => found('cnx_aaa')).toThrow('"cnx_aaa" means several: cnx_aaa111, cnx_aaa222. Write more of it.')
})
