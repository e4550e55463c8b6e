import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mail } from './mail/mail.ts'
import { emptyState, type State } from './state.ts'
import { put, remove } from './table.ts'
import { tick } from './tick.ts'
import { earliest, type Transition } from './transition.ts'

const at = (mail: Mail) => mail.at
const envAt = (now: number) => ({ now, id: () => '', random: (length: number) => new Uint8Array(length) })

function stateWith(instants: readonly number[]): State {
  const mails = instants.map((instant, index): [string, Mail] => [
    `${index}`,
    { id: `${index}`, to: '', kind: 'verification-code', subject: '', text: '', at: instant },
  ])
  return { ...emptyState(), mails: new Map(mails) }
}

/** Drops one mail when it is due, and notes the instant at which it did. */
function dropping(log: number[]): Transition {
  return {
    next: ({ mails }) => earliest(mails, at),
    run(state, { now }) {
      log.push(now)
      const due = [...state.mails.values()].filter((mail) => mail.at <= now)
      return { ...state, mails: due.reduce((mails, { id }) => remove(mails, id), state.mails) }
    },
  }
}

test('what is due happens in the order of its instants, each at its own, and the rest waits', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100)), fc.nat(100), (instants, now) => {
      const log: number[] = []
      const after = tick(stateWith(instants), envAt, now, [dropping(log)])
      const due = [...new Set(instants.filter((instant) => instant <= now))].sort((a, b) => a - b)
      expect(log).toEqual(due)
      expect([...after.mails.values()].map(at)).toEqual(instants.filter((instant) => instant > now))
    }),
  )
})

test('what one transition makes due happens in the same pass', () => {
  const log: string[] = []
  const first: Transition = {
    next: ({ mails }) => (mails.size === 1 ? 10 : undefined),
    run(state, { now }) {
      log.push(`first ${now}`)
      return { ...state, mails: put(state.mails, 'b', { ...state.mails.get('0')!, at: 20 }) }
    },
  }
  const second: Transition = {
    next: ({ mails }) => mails.get('b')?.at,
    run(state, { now }) {
      log.push(`second ${now}`)
      return { ...state, mails: new Map() }
    },
  }
  tick(stateWith([99]), envAt, 50, [second, first])
  expect(log).toEqual(['first 10', 'second 20'])
})

test('nothing due is the same state, and a transition that does not do its work is found', () => {
  const state = stateWith([10])
  expect(tick(state, envAt, 9, [dropping([])])).toBe(state)
  const idle: Transition = { next: () => 5, run: (same) => same }
  expect(() => tick(state, envAt, 9, [idle])).toThrow('left undone')
})
