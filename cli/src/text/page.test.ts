import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Step, settled, stepped } from './page.ts'

const steps = fc.constantFrom<Step>('up', 'down', 'pageUp', 'pageDown', 'first', 'last')

test('the chosen row is always one that there is, and always seen', () => {
  fc.assert(
    fc.property(fc.array(steps), fc.nat(50), fc.integer({ min: 1, max: 12 }), (list, count, height) => {
      let page = { chosen: 0, first: 0 }
      for (const step of list) {
        page = stepped(page, step, count, height)
        expect(page.chosen).toBeGreaterThanOrEqual(0)
        expect(page.chosen).toBeLessThanOrEqual(Math.max(0, count - 1))
        expect(page.chosen).toBeGreaterThanOrEqual(page.first)
        expect(page.chosen).toBeLessThan(page.first + height)
        expect(page.first).toBeLessThanOrEqual(Math.max(0, count - height))
      }
    }),
  )
})

test('at its edge a list turns by half a page, so that few steps move the rows', () => {
  let page = { chosen: 0, first: 0 }
  const turned: number[] = []
  for (let row = 1; row <= 30; row++) {
    const next = stepped(page, 'down', 100, 10)
    if (next.first !== page.first) turned.push(row)
    page = next
  }
  expect(turned).toEqual([10, 15, 20, 25, 30])
})

test('a list that became shorter shows what is left', () => {
  expect(settled({ chosen: 40, first: 35 }, 7, 10)).toEqual({ chosen: 6, first: 0 })
  expect(settled({ chosen: 3, first: 3 }, 0, 10)).toEqual({ chosen: 0, first: 0 })
})
