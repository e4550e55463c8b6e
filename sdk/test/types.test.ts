import { expect, expectTypeOf, test } from 'vitest'
import type {
  ConsentRequiredProblem,
  Contact,
  ContactImport,
  ContactPage,
  EmailVerified,
  OperationTypes,
  Problem,
  Profile,
} from '../src/contract.ts'
import {
  type ApiPromise,
  type Download,
  isPianeoError,
  isProblem,
  type PagePromise,
  type ProblemError,
} from '../src/index.ts'
import { json } from './support/answers.ts'
import { testClient } from './support/test-client.ts'

const { client } = testClient(() => json({}))

test('methods answer the models of the contract by name', () => {
  expectTypeOf(client.contacts.imports.create).returns.toEqualTypeOf<ApiPromise<ContactImport>>()
  expectTypeOf(client.contacts.list).returns.toEqualTypeOf<PagePromise<Contact, ContactPage>>()
  expectTypeOf(client.exports.download).returns.toEqualTypeOf<ApiPromise<Download>>()
  expectTypeOf(client.contacts.delete).returns.toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(client.accounts.emailVerifications.confirm).returns.toEqualTypeOf<
    ApiPromise<EmailVerified | undefined>
  >()
  expectTypeOf<Awaited<ReturnType<typeof client.profile.get>>>().toEqualTypeOf<Profile>()
  expectTypeOf<OperationTypes['getProfile']['responses'][200]['content']['application/json']>().toEqualTypeOf<Profile>()
})

test('guards narrow problems to their members', () => {
  const error: unknown = new Error('not of the SDK')
  if (isProblem(error, 'consent-required')) {
    expectTypeOf(error).toEqualTypeOf<ProblemError<'consent-required'>>()
    expectTypeOf(error.problem).toEqualTypeOf<ConsentRequiredProblem>()
  }
  if (isProblem(error, 'limit-exceeded', 'consent-required'))
    expectTypeOf(error.slug).toEqualTypeOf<'limit-exceeded' | 'consent-required'>()
  if (isProblem(error)) expectTypeOf(error.problem).toEqualTypeOf<Problem>()
  if (isPianeoError(error) && error.name === 'TimeoutError') expectTypeOf(error.limit).toEqualTypeOf<number>()
  expect(isPianeoError(error)).toBe(false)
})

test('what a call needs is asked for, and slips of the pen do not compile', () => {
  const neverCalled = () => {
    // @ts-expect-error the profile may have changed since it was read: ifMatch is needed
    client.profile.update({ headline: 'x' })
    // @ts-expect-error no such field
    client.profile.update({ headlin: 'x' }, { ifMatch: '"a"' })
    // @ts-expect-error no such option
    client.contacts.list({ limt: 5 })
    // @ts-expect-error no such value
    client.contacts.list({ matchState: 'maybe' })
    // @ts-expect-error a path parameter is needed
    client.contacts.get()
    // @ts-expect-error a problem that does not exist
    isProblem(undefined, 'consent-reqired')
    // @ts-expect-error lists alone have pages
    client.profile.get().pages()
    client.profile.get({ ifNoneMatch: undefined, signal: undefined, timeout: undefined })
  }
  expect(neverCalled).toBeTypeOf('function')
})
