import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'

interface Purpose {
  readonly id: string
  readonly notice: string
  readonly basis: string
  readonly explicit: boolean
  readonly objectable: boolean
  readonly defaultState: string
  readonly policyRefs: readonly string[]
}

const folder = join(import.meta.dirname, '..')
const contract = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8'))
const policy = readFileSync(join(folder, 'policy', '1.0.0.json'), 'utf8')
const purposes: readonly Purpose[] = JSON.parse(readFileSync(join(folder, 'policy', 'purposes.json'), 'utf8'))
const purpose = (id: string) => purposes.find((known) => known.id === id)!

test('every purpose fits the contract', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: contract.components })
  const validate = ajv.compile({ $ref: 'contract#/components/schemas/ConsentPurpose' })
  for (const each of purposes) {
    const noticeSha256 = createHash('sha256').update(each.notice).digest('hex')
    expect(validate({ ...each, noticeSha256 }) ? [] : validate.errors, each.id).toEqual([])
  }
})

test('G7.3: whatever rests on consent is off, and consent alone can be explicit; the rest can at most be objected to', () => {
  expect(new Set(purposes.map(({ id }) => id)).size).toBe(purposes.length)
  for (const { id, basis, explicit, objectable, defaultState } of purposes) {
    expect(explicit, id).toBe(id.startsWith('special.'))
    if (basis === 'consent')
      expect({ objectable, defaultState }, id).toEqual({ objectable: false, defaultState: 'off' })
    if (objectable) expect(basis, id).toBe('legitimate_interest')
  }
  expect(purposes.filter(({ explicit }) => explicit)).toHaveLength(6)
})

test('every passage that a purpose names is one of the policy', () => {
  for (const { id, policyRefs } of purposes)
    for (const ref of policyRefs) expect(policy, id).toContain(`"id": "${ref}"`)
})

test('P2.1: the notices on contacts say what is kept and compared, how long, and that nobody is invited or told', () => {
  for (const id of ['contacts.import', 'contacts.matching']) {
    expect(purpose(id).notice).toMatch(/kept until|until you withdraw/)
    expect(purpose(id).notice).toMatch(/compare/)
    expect(purpose(id).notice).toMatch(/is invited, written to or told/)
  }
  expect(purpose('contacts.matching').notice).toContain('matches nobody is forgotten at once')
})
