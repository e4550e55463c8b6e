import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import './conformance/accounts.ts'
import './conformance/answers.ts'
import './conformance/consents.ts'
import './conformance/contacts.ts'
import './conformance/credentials.ts'
import './conformance/erasure.ts'
import './conformance/exports.ts'
import './conformance/media.ts'
import './conformance/policy.ts'
import './conformance/profiles.ts'
import { succeededCalls } from './conformance/over-every-transport.ts'

test('every method of the SDK succeeded over every transport', () => {
  const all = Object.keys(operations)
  for (const [name, calls] of Object.entries(succeededCalls())) {
    expect([name, all.filter((id) => !calls.has(id as keyof typeof operations))]).toEqual([name, []])
  }
})
