import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Move, moved, type Screen, type Trail } from './screen.ts'

const screens = fc.constantFrom<Screen>(
  { name: 'home' },
  { name: 'profile' },
  { name: 'experience', id: 'x' },
  { name: 'data' },
)
const moves: fc.Arbitrary<Move> = fc.oneof(
  screens.map((to) => ({ type: 'go', to }) as const),
  screens.map((to) => ({ type: 'replace', to }) as const),
  screens.map((at) => ({ type: 'start', at }) as const),
  fc.constant({ type: 'back' } as const),
)

test('there is always a screen, and backing out often enough ends at the first', () => {
  fc.assert(
    fc.property(fc.array(moves), (list) => {
      let trail: Trail = [{ name: 'home' }]
      for (const move of list) {
        trail = moved(trail, move)
        expect(trail.length).toBeGreaterThan(0)
        if (move.type === 'go' || move.type === 'replace') expect(trail.at(-1)).toEqual(move.to)
      }
      const first = trail[0]
      for (let step = trail.length; step > 0; step--) trail = moved(trail, { type: 'back' })
      expect(trail).toEqual([first])
    }),
  )
})

test('going to a screen that is on the way already goes back to it', () => {
  const trail: Trail = [{ name: 'home' }, { name: 'contacts' }, { name: 'import' }]
  expect(moved(trail, { type: 'go', to: { name: 'contacts' } })).toEqual(trail.slice(0, 2))
})
